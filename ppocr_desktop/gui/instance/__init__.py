"""One running program for each user and screen; imports nothing, so a second start is quick."""
