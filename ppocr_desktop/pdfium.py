"""The lock under which PDFium is called, which is not thread-safe."""

import threading

lock = threading.Lock()
