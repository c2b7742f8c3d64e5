"""Text off the screen; this module is loaded at each start and imports nothing."""
