"""What a PDF says of itself: title, author, program, dates, language, and that it is PDF/A."""

from datetime import datetime
from html import escape
from typing import Any

import pikepdf
from lxml import etree
from pikepdf import Array, Dictionary, Name

from ppocr_desktop import __version__
from ppocr_desktop.document import Document
from ppocr_desktop.exports import contents
from ppocr_desktop.exports.pdf import icc
from ppocr_desktop.exports.pdf.options import PdfOptions

PROGRAM = f"PP-OCR Desktop {__version__}"
_MOST_NAMES = 3

_XMP = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
{claim}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_GROUP = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"
_AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n"
_CLAIM = "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n"


def describe_new(
    pdf: pikepdf.Pdf, document: Document, options: PdfOptions, language: str, *, archival: bool
) -> None:
    """Describes a file made from pictures; `archival` claims PDF/A-2u (ISO 19005-2)."""
    now = datetime.now().astimezone().replace(microsecond=0)
    title = contents.clean(options.title) or _title(document)
    author = contents.clean(options.author)
    packet = _XMP.format(
        title=escape(title),
        author=_AUTHOR.format(escape(author)) if author else "",
        language=escape(language),
        program=escape(PROGRAM),
        date=now.isoformat(),
        claim=_CLAIM if archival else "",
    )
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    info = {"Title": title, "Author": author, "Creator": PROGRAM, "Producer": PROGRAM}
    for key, value in info.items():
        if value:
            pdf.docinfo[f"/{key}"] = value
    for key in ("/CreationDate", "/ModDate"):
        pdf.docinfo[key] = _pdf_date(now)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Lang = pikepdf.String(language)
    if archival:
        pdf.Root.OutputIntents = Array([pdf.make_indirect(_output_intent(pdf))])


def describe_changed(
    pdf: pikepdf.Pdf, options: PdfOptions, language: str, *, keeps_claim: bool
) -> None:
    """Describes a PDF that was added to: title and author stay unless others are wished.

    With `keeps_claim` it stays the PDF/A that it was, if it was one.
    """
    now = datetime.now().astimezone().replace(microsecond=0)
    pdf.docinfo["/ModDate"] = _pdf_date(now)
    pdf.docinfo["/Producer"] = PROGRAM
    wishes = {
        key: contents.clean(value)
        for key, value in (("/Title", options.title), ("/Author", options.author))
        if value
    }
    for key, value in wishes.items():
        pdf.docinfo[key] = value
    if "/Lang" not in pdf.Root:
        pdf.Root.Lang = pikepdf.String(language)
    if "/Metadata" in pdf.Root:
        _update_packet(pdf, now, wishes, keeps_claim=keeps_claim)


def _update_packet(
    pdf: pikepdf.Pdf, now: datetime, wishes: dict[str, str], *, keeps_claim: bool
) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as packet:
        packet["xmp:ModifyDate"] = packet["xmp:MetadataDate"] = now.isoformat()
        packet["pdf:Producer"] = PROGRAM
        if "/Title" in wishes:
            packet["dc:title"] = wishes["/Title"]
        if "/Author" in wishes:
            packet["dc:creator"] = [wishes["/Author"]]
        if not keeps_claim:
            for key in ("pdfaid:part", "pdfaid:conformance"):
                if key in packet:
                    del packet[key]
    _declare_early(pdf.Root.Metadata)


def _declare_early(stream: Any) -> None:
    """Declares the XML namespaces of properties at the element around them.

    PDFBox's preflight takes a PDF/A for damaged where they are declared at the properties.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(stream.read_bytes(), parser)
    for group in root.iter(_GROUP):
        names = {prefix: name for each in group for prefix, name in each.nsmap.items() if prefix}
        etree.cleanup_namespaces(group, top_nsmap=names)
    stream.write(etree.tostring(root.getroottree(), encoding="utf-8"))


def _title(document: Document) -> str:
    """The names of the files, without folders and suffixes."""
    names = dict.fromkeys(
        contents.clean((page.ref.name and page.ref.shown_name) or page.ref.path.stem)
        for page in document.pages
    )
    shown = list(names)[:_MOST_NAMES]
    return ", ".join(shown) + (" …" if len(names) > _MOST_NAMES else "")


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'"


def _output_intent(pdf: pikepdf.Pdf) -> Any:
    return Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier="sRGB",
        RegistryName="http://www.color.org",
        Info="sRGB",
        DestOutputProfile=pdf.make_stream(icc.srgb(), N=3),
    )
