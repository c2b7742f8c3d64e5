"""The window and everything that belongs to it; the only place where Qt is used."""
