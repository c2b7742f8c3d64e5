#!/bin/bash
# Puts an application on a disk image: disk-image.sh APPLICATION IMAGE
#
# VOLUME names the disk. With SIGNING_IDENTITY, the name of a Developer ID certificate in the
# keychain, everything is signed; with NOTARY_PROFILE as well, which 'xcrun notarytool
# store-credentials' made, Apple checks it and its answer is attached. Without them the application
# is signed for this Mac only, and others have to allow it under Privacy & Security.
set -eu

application=$1
image=$2
here=$(dirname "$0")
identity=${SIGNING_IDENTITY:--}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}

# From the inside out: a signature covers those within.
find "$application/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do
        sign "$library"
    done
find "$application/Contents/Frameworks" -type d -name '*.framework' -prune -print0 2>/dev/null |
    while IFS= read -r -d '' framework; do
        sign "$framework"
    done
for program in "$application"/Contents/MacOS/*; do
    sign --entitlements "$here/entitlements.plist" "$program"
done
sign --entitlements "$here/entitlements.plist" "$application"
codesign --verify --deep --strict "$application"

cp -R "$application" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -quiet -volname "$VOLUME" -srcfolder "$folder" -fs HFS+ -format ULMO "$image"

if [ "$identity" != - ]; then
    sign "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
hdiutil verify -quiet "$image"
