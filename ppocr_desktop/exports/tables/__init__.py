"""Tables: found among the lines of a page by where these stand, and passed on as cells.

`apart` first sets text beside tables apart, which `prose` tells. Then `grid` leads: `bands` are
lines side by side, each with the text below it; `extent` finds where tables begin and end, `beside`
and `across` put together what was read in pieces, `parting` parts what only touches. `building`
makes a table: `columns` that the bands share, `pieces` of lines that reach over several, bands by
`folding` as rows of `cells`, and cells by `merging` down several rows. `verdict` says whether it is
a table after all; `forms` knows what is not. A `table` is the result.
"""
