#!/usr/bin/env bash
# podcastparser 0.6.9 (for Python; gPodder reads podcasts by it) reads of an Atom entry neither the summary nor a content in
# XHTML: the episode has no words at all. A title of HTML it shows as it is written: 月 &amp; 亮.
# A good guess: an entry with a summary has that for its description where there is nothing else, as an item of RSS has,
# and of the three kinds of content (RFC 4287, section 4.1.3) each is read; text and HTML are.
# Our podcast feed is RSS with the names of Apple's and of Podcasting 2.0 (lib/feeds/podcast.ts).
# Needs Debian's python3-podcastparser, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/python3 -c 'import podcastparser' 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends python3-podcastparser; } >/dev/null
seen=$(/usr/bin/python3 - <<'PY'
import io, podcastparser

print('podcastparser', podcastparser.__version__)
XHTML = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">月<b>亮</b></div></content>'
for body in [
    '<content type="text">月亮</content>',
    '<content type="html">月&lt;b&gt;亮&lt;/b&gt;</content>',
    XHTML,
    '<summary>月亮</summary>',
    '<summary>月亮</summary>' + XHTML,
]:
    feed = f'''<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title>f</title><updated>2026-03-01T00:00:00Z</updated>
<entry><id>urn:e</id><title type="html">月 &amp;amp; 亮</title><updated>2026-03-01T00:00:00Z</updated>
<link href="https://example.com/1"/><link rel="enclosure" type="audio/mpeg" length="5" href="https://example.com/1.mp3"/>
{body}</entry></feed>'''
    episode = podcastparser.parse('https://example.com/feed', io.BytesIO(feed.encode()))['episodes'][0]
    print([episode['title'], episode['description']])
PY
)
echo "$seen"
[ "$seen" = 'podcastparser 0.6.9
['\''月 &amp; 亮'\'', '\''月亮'\'']
['\''月 &amp; 亮'\'', '\''月亮'\'']
['\''月 &amp; 亮'\'', '\'''\'']
['\''月 &amp; 亮'\'', '\'''\'']
['\''月 &amp; 亮'\'', '\'''\'']' ] || { echo 'This has changed.' >&2; exit 1; }
