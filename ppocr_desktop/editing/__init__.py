"""What people do to a page that was read, as pure functions from one value to the next."""
