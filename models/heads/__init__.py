"""Makes the step heads of recognizers: what is known of a line before it is spelled out."""
