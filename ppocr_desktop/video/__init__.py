"""Text on moving pictures: found, followed from frame to frame, read only where it changed."""
