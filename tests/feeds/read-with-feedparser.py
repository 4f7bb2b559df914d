"""Reads a feed on standard input with feedparser and prints what a reader would show, as JSON."""

import json
import sys
import time

import feedparser


def instant(moment):
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", moment)


feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False, resolve_relative_uris=False)
print(
    json.dumps(
        {
            "version": feed.version,
            "bozo": bool(feed.bozo),
            "items": [
                {
                    "title": entry.title,
                    "link": entry.link,
                    "date": instant(entry.published_parsed),
                    "id": entry.id,
                    "authors": [author.get("name") for author in entry.authors],
                    "reviewers": [each.get("name") for each in entry.get("contributors", [])],
                    "html": entry.content[0].value,
                }
                for entry in feed.entries
            ],
        }
    )
)
