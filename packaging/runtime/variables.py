"""Restores the environment for programs that this one starts, and finds certificates for it."""

import os
import sys

# PyInstaller's loader put the program's own folder first, to load its libraries, which is done by
# now. A browser or viewer would load libraries from there instead of its own, and might not start.
_PATHS = "LD_LIBRARY_PATH"

if os.environ.pop(_PATHS, None) is not None and f"{_PATHS}_ORIG" in os.environ:
    os.environ[_PATHS] = os.environ.pop(f"{_PATHS}_ORIG")

# Python for macOS looks for certificates where its installer put them, which is not here; the
# system keeps some in a form that OpenSSL reads.
_CERTIFICATES = "/etc/ssl/cert.pem"

if sys.platform == "darwin" and os.path.exists(_CERTIFICATES):
    os.environ.setdefault("SSL_CERT_FILE", _CERTIFICATES)
