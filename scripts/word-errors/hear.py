"""Hears recordings: paths as a JSON list on standard input, what Whisper understood as one on standard output.

Usage: hear.py MODEL, a folder with a Whisper model for faster-whisper (CTranslate2).
"""
import json
import sys

from faster_whisper import WhisperModel

model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8", cpu_threads=2, local_files_only=True)


def text_of(path):
    segments, _ = model.transcribe(
        path, language="en", beam_size=5, temperature=0, condition_on_previous_text=False
    )
    return " ".join(segment.text for segment in segments)


json.dump([text_of(path) for path in json.load(sys.stdin)], sys.stdout)
