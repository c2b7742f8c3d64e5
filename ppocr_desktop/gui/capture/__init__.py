"""Reads text off the screen; imports nothing here, for each start of the program passes by."""
