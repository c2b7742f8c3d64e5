"""Text in front of a camera, live; this module is loaded at each start and imports nothing."""
