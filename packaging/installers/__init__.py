"""Makes what people download: the frozen program, the installers around it, and their papers."""
