#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Synoptic developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exports with readers that are not ours (cmark, html.parser, csv) and compares them with what a study holds.

judge.py FOLDER: expected.json there lists the quotes in their order; the rest are exports. Prints what is wrong."""

import csv
import html.parser
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as etree

folder = pathlib.Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
quotes = expected["quotes"]
problems = []


def wrong(where, words):
    problems.append(f"{where}: {words}")


def compare(where, got, wanted):
    if len(got) != len(wanted):
        wrong(where, f"{len(got)} texts instead of {len(wanted)}")
    for number, (one, other) in enumerate(zip(got, wanted)):
        if one != other:
            wrong(where, f"text {number} is {one!r} instead of {other!r}")
            return


def plain(text):
    """What is left of a text where only its words count."""
    return " ".join(re.split(r"[ \t\n]+", text)).strip(" ")


def one_line(text):
    """A text as a cell of one line has it: what would break, steer or turn a line is gone."""
    spaced = re.sub("[\t\n\r\x0b\x0c\x85\u2028\u2029]", " ", text)
    safe = re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", "\ufffd", spaced)
    return " ".join(safe.split())


def judge_markdown(path, hides_first):
    text = path.read_text(encoding="utf-8")
    body = text[text.index("\n---\n", 4) + 5 :]
    xml = subprocess.run(["cmark", "--unsafe", "-t", "xml"], input=body.encode(), capture_output=True, check=True).stdout
    # cmark leaves characters as they are that XML has no place for
    clean = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", xml.decode("utf-8"))
    tree = etree.fromstring(clean)
    name = lambda node: node.tag.split("}")[1]
    got = []
    for node in tree.iter():
        if name(node) in ("html_block", "html_inline", "image", "code", "code_block", "custom_inline", "custom_block"):
            wrong(path.name, f"{name(node)}: {''.join(node.itertext())!r}")
        if name(node) == "link" and not re.match("(synoptic|https)://", node.get("destination", "")):
            if not node.get("destination", "").startswith("#^"):
                wrong(path.name, f"a link to {node.get('destination')!r}")
        if name(node) == "block_quote":
            lines = []
            for paragraph in node:
                words = ""
                for piece in paragraph.iter():
                    words += "\n" if name(piece) in ("softbreak", "linebreak") else ""
                    words += piece.text or "" if name(piece) == "text" else ""
                lines.append(words)
            if hides_first:
                lines = lines[1:]
            got.append("\n\n".join(lines))
    legible = lambda text: re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)
    compare(path.name, [plain(text) for text in got], [plain(legible(text)) for text in quotes])


class Page(html.parser.HTMLParser):
    allowed = {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "figure", "blockquote", "figcaption",
        "a", "span", "div", "table", "thead", "tbody", "tr", "th", "td",
    }
    attributes = {"xmlns", "lang", "charset", "http-equiv", "content", "name", "class", "dir", "id", "rel", "href",
                  "style", "scope"}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.quotes = []
        self.bad = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.allowed:
            self.bad.append(f"element {tag}")
        for key, value in attributes:
            if key not in self.attributes:
                self.bad.append(f"attribute {key}")
            if key == "href" and not re.match("(synoptic|https)://", value or ""):
                self.bad.append(f"a link to {value!r}")
            if key == "style" and not re.fullmatch("background: #[0-9a-f]{6}", value or ""):
                self.bad.append(f"a style {value!r}")
        if tag != "meta":
            self.open.append(tag)
        if tag == "blockquote":
            self.quotes.append([])
        if tag == "p" and "blockquote" in self.open:
            self.quotes[-1].append("")

    def handle_endtag(self, tag):
        if tag == "meta":
            return
        if not self.open or self.open.pop() != tag:
            self.bad.append(f"the end of {tag} where {self.open[-1:]} is open")

    def handle_data(self, data):
        if self.open[-2:] == ["blockquote", "p"]:
            self.quotes[-1][-1] += data

    def handle_comment(self, data):
        self.bad.append(f"comment {data!r}")

    def handle_pi(self, data):
        self.bad.append(f"instruction {data!r}")


def judge_html(path):
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    for words in page.bad[:5]:
        wrong(path.name, words)
    legible = lambda text: re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "\ufffd", text)
    compare(path.name, ["\n\n".join(lines) for lines in page.quotes], [legible(text) for text in quotes])


def judge_table(path, delimiter, read):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        if delimiter == ",":
            rows = list(csv.reader(file, strict=True))
        else:
            rows = [line.split("\t") for line in file.read().split("\n")[:-1]]
    column = rows[0].index("quote")
    if any(len(row) != len(rows[0]) for row in rows):
        wrong(path.name, "rows of different lengths")
    for row in rows[1:]:
        for cell in row:
            if re.match(r"\s*[=+@\uff1d\uff0b\uff0d\uff20-]", cell):
                try:
                    float(cell)
                except ValueError:
                    wrong(path.name, f"a formula: {cell!r}")
    bare = [row[column][1:] if row[column].startswith("'") and not read(quote).startswith("'") else row[column]
            for row, quote in zip(rows[1:], quotes)]
    compare(path.name, bare, [read(text) for text in quotes])


for path in sorted(folder.iterdir()):
    if path.suffix == ".md":
        judge_markdown(path, "obsidian" in path.name)
    elif path.suffix == ".html":
        judge_html(path)
    elif path.suffix == ".csv":
        judge_table(path, ",", lambda text: text)
    elif path.suffix == ".tsv":
        judge_table(path, "\t", one_line)

print("\n".join(problems[:20]))
sys.exit(1 if problems else 0)
