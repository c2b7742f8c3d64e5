"""Paragraphs: lines joined to text that flows, where they end only because their column does.

`flow` makes headings, paragraphs and tables of a page; `stretched` mends lines found in pieces,
`wrapping` says where lines end on purpose, weighing what `breaks` finds. `running` joins paragraphs
that go on in another column or on another page: `parts` measures them, `continuation` decides, and
`margins` knows the heads, feet and page numbers in between.
"""
