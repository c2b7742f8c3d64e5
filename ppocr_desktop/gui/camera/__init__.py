"""Text in front of a camera, live; imports nothing here, for each start of the program passes."""
