#!/bin/sh
# Installs a .deb in a fresh minimal Debian, starts it there, removes it, and tells what it left.
#
#   sudo packaging/linux/try-deb.sh dist/ppocr-desktop_*.deb [SUITE] [MIRROR]
#
# CAMERA=FILE.deb is the package for the webcam, to be installed with it.
# Needs debootstrap and Xvfb here. PICTURE=FILE.png keeps a picture of the window (needs import,
# from ImageMagick); CHROOT=FOLDER keeps the Debian for the next time.
set -eu

deb=$(realpath "${1:?name the .deb}")
camera=${CAMERA:+$(realpath "$CAMERA")}
suite=${2:-bookworm}
mirror=${3:-}
here=$(dirname "$(realpath "$0")")
sample=$here/../../resources/sample.png
program=ppocr-desktop
package=$(dpkg-deb --field "$deb" Package)

fail() {
    echo "try-deb: $*" >&2
    exit 1
}

[ "$(id -u)" -eq 0 ] || fail "run it as root, for debootstrap and chroot."
for tool in debootstrap Xvfb; do
    command -v "$tool" >/dev/null || fail "$tool is missing."
done

if [ -n "${CHROOT:-}" ]; then
    base=$CHROOT
else
    base=$(mktemp -d)
fi
root=$base/root
pristine=$base/pristine.tar
server=

clean_up() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for place in tmp/.X11-unix dev/shm dev/null proc; do
        umount "$root/$place" 2>/dev/null || true
    done
    rm -rf "$root"
    [ -n "${CHROOT:-}" ] || rm -rf "$base"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}

inside_as_user() {
    inside su -s /bin/sh reader -c "$1"
}

echo "== A fresh $suite"
mkdir -p "$base"
if [ ! -e "$pristine" ]; then
    debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$base/debootstrap.log" ||
        fail "debootstrap failed; see $base/debootstrap.log."
    chroot "$root" useradd --create-home reader
    tar -C "$root" -cf "$pristine" .
    rm -rf "$root"
fi
mkdir -p "$root"
tar -C "$root" -xf "$pristine"
mkdir -p "$root/tmp/.X11-unix" "$root/dev/shm"
mount -t proc proc "$root/proc"
[ -e "$root/dev/null" ] || : >"$root/dev/null"
mount --bind /dev/null "$root/dev/null"
mount -t tmpfs tmpfs "$root/dev/shm"
chmod 1777 "$root/dev/shm" "$root/tmp/.X11-unix"
inside which python3 >/dev/null && fail "this Debian is not minimal: it has Python."
files_before=$(cd "$root" && find etc usr opt srv home root -xdev ! -type d | sort)
packages_before=$(inside dpkg-query -W -f "\${Package}\n")

echo "== Installing"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$deb" "$root/tmp/$program.deb"
[ -z "$camera" ] || cp "$camera" "$root/tmp/$program-camera.deb"
inside apt-get -qq update
inside apt-get -qq install --yes --no-install-recommends "/tmp/$program.deb" \
    ${camera:+"/tmp/$program-camera.deb"} \
    >"$base/install.log" 2>&1 ||
    fail "apt-get could not install it; see $base/install.log."
cp "$sample" "$root/home/reader/sample.png"

echo "== Reading on the console"
inside_as_user "$program --version"
inside_as_user "$program ocr ~/sample.png" | tee "$base/read.txt"
grep -q 'The Paper Lantern' "$base/read.txt" || fail "the sample was not read."

if [ -n "$camera" ]; then
    echo "== Loading what the webcam needs"
    qt=/usr/lib/$program/_internal/PySide6
    for part in QtMultimedia.abi3.so Qt/plugins/multimedia/libffmpegmediaplugin.so; do
        missing=$(inside LD_LIBRARY_PATH="/usr/lib/$program/_internal" ldd "$qt/$part" | grep 'not found') || true
        [ -z "$missing" ] || fail "$part lacks $missing."
    done
fi

echo "== Opening the window"
mkdir -p /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
display_file=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$display_file" 2>/dev/null &
server=$!
tries=0
while [ ! -s "$display_file" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || fail "Xvfb did not start."
    sleep 0.1
done
display=:$(cat "$display_file")
rm -f "$display_file"
inside_as_user "DISPLAY=$display timeout -s TERM 25 $program-window ~/sample.png" \
    >"$base/window.log" 2>&1 &
window=$!
sleep 15
if command -v import >/dev/null; then
    colors=$(DISPLAY=$display import -window root "$base/window.png" &&
        identify -format '%k' "$base/window.png")
    [ "$colors" -gt 24 ] || fail "nothing was painted within 15 s: $(cat "$base/window.log")"
    [ -z "${PICTURE:-}" ] || cp "$base/window.png" "$PICTURE"
    echo "painted, in $colors colors"
fi
code=0
wait "$window" || code=$?
case $code in
0 | 124 | 143) ;;
*) fail "the window's program ended with $code: $(cat "$base/window.log")" ;;
esac
! grep -q Traceback "$base/window.log" || fail "it complained: $(cat "$base/window.log")"

echo "== Removing"
inside apt-get -qq purge --yes "$package" ${camera:+"$program-camera"} >>"$base/install.log" 2>&1
inside apt-get -qq autoremove --purge --yes >>"$base/install.log" 2>&1
rm -rf "$root/home/reader/sample.png" "$root/tmp/$program"*.deb
left=$(find "$root/etc" "$root/usr" "$root/opt" "$root/root" ! -type d | grep -i ppocr) || true
[ -z "$left" ] || fail "it left files behind: $left"
packages_after=$(inside dpkg-query -W -f "\${Package}\n")
[ "$packages_before" = "$packages_after" ] || fail "other packages stayed behind."
echo "$files_before" >"$base/before.txt"
(cd "$root" && find etc usr opt srv home root -xdev ! -type d | sort) >"$base/after.txt"
echo "left by Debian's own tools:"
comm -13 "$base/before.txt" "$base/after.txt" | grep -v '^home/reader/' | sed 's/^/  /'
echo "left by the user's own work:"
comm -13 "$base/before.txt" "$base/after.txt" | grep '^home/reader/' | sed 's/^/  /' || true
echo "== All well"
