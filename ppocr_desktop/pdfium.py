"""The lock under which PDFium is called: it keeps state of its own that threads would mix up."""

import threading

lock = threading.Lock()
