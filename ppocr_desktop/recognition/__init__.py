"""The PP-OCR pipeline: an image goes in, a Page comes out.

A page is read by `pipeline`. `detector` finds the text lines with DB, at a scale that the size of
the `letters` asks for: `tiles` cuts up the probability map, `regions` finds the boxes on it. Then
`lines` cuts the lines out (`crops`, along their `bends`) and reads them side by side: `router`
chooses among several recognizers, each of them a `reader` (CTC); `narrow` and `mending` say what to
read again. `orientation` and `classifiers` tell which way up all is. `refinement` places characters
by the `ink` of their line, `postcorrection` mends what they say, `layout` puts lines in reading
order.

Which models there are `manifest` and `catalog` say. `store` finds their files; `fetching` brings
them, by `downloads` or out of a `wheel`; `addition` and `slimming` make more of them known.
`prepared` has them rewritten (`rewriting`), and `loading` makes a `session` of each, on the
accelerator that wins an `election`: `probation` tries one, `verdicts` keeps what came of it.
"""
