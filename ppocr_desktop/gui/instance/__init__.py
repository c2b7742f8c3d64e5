"""One running program for each user and screen; imports nothing, for a second start is quick."""
