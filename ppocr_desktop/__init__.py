"""PP-OCR Desktop: reads the text in pictures and PDFs, offline."""

__version__ = "0.1.0"
