"""What dev.py does for a checkout, with nothing but the standard library."""
