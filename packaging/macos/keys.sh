#!/bin/bash
# Puts the keys that CI was given into a keychain of their own and tells disk-image.sh of them.
# Without CERTIFICATE nothing happens: the application is then signed for no one in particular.
set -euo pipefail

if [ -z "${CERTIFICATE:-}" ]; then
    echo "No certificate: the disk image will be neither signed nor notarized."
    exit 0
fi
keychain=$RUNNER_TEMP/signing.keychain-db
secret=$(openssl rand -hex 24)
base64 --decode <<<"$CERTIFICATE" >"$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -k "$keychain" \
    -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
echo "SIGNING_IDENTITY=$IDENTITY" >>"$GITHUB_ENV"
if [ -n "${APPLE_ID:-}" ]; then
    xcrun notarytool store-credentials ppocr-desktop --apple-id "$APPLE_ID" \
        --team-id "$TEAM_ID" --password "$PASSWORD"
    echo "NOTARY_PROFILE=ppocr-desktop" >>"$GITHUB_ENV"
fi
