"""Typst as a whole process: IN.typ to OUT.pdf as PDF/UA-1, with the fonts in FOLDER."""

import sys

import typst

source, result, fonts = sys.argv[1:]
typst.compile(source, output=result, font_paths=[fonts], pdf_standards=["ua-1"])
