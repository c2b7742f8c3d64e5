"""The PP-OCR pipeline: an image goes in, a Page comes out."""
