#!/usr/bin/env bash
# feedparser 0.11.2 (for Ruby; feed2imap sends feeds as mail by it) makes of a link to a place in the same article, `#note`, one to
# the front page, https://example.com//#note, where the item of RSS is https://example.com/1. Of an Atom title of text,
# 论 <b> 标签, it makes 论 * 标签: it takes it for HTML.
# A good guess: a link that is only a fragment leads into what it stands in; a text is what it says (RFC 4287, section 3.1.1.1).
# In Atom it leaves the link as it is. Our feeds have the whole address at each mark of a note (lib/feeds/portable-html.ts).
# Needs Debian's ruby-feedparser, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/ruby -e 'require "feedparser"' 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends ruby-feedparser; } >/dev/null
seen=$(/usr/bin/ruby - <<'RUBY'
require 'feedparser'

puts "feedparser #{FeedParser::VERSION}"
title = '论 &lt;b&gt; 标签'
html = '&lt;p&gt;月&lt;a href="#note"&gt;1&lt;/a&gt;，&lt;a href="https://example.com/1#note"&gt;2&lt;/a&gt;&lt;/p&gt;'
[
  "<rss version='2.0'><channel><title>f</title><link>https://example.com/</link><description>d</description><item><title>#{title}</title><link>https://example.com/1</link><description>#{html}</description></item></channel></rss>",
  "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:f</id><title>f</title><link href='https://example.com/'/><updated>2026-03-01T00:00:00Z</updated><entry><id>urn:e</id><title type='text'>#{title}</title><link href='https://example.com/1'/><updated>2026-03-01T00:00:00Z</updated><content type='html'>#{html}</content></entry></feed>",
].each do |feed|
  item = FeedParser::Feed.new("<?xml version='1.0' encoding='utf-8'?>#{feed}").items.first
  puts item.title, item.content
end
RUBY
)
echo "$seen"
[ "$seen" = 'feedparser 0.11.2
论 * 标签
<p>月<a href="https://example.com//#note">1</a>，<a href="https://example.com/1#note">2</a></p>
论 * 标签
<p>月<a href="#note">1</a>，<a href="https://example.com/1#note">2</a></p>' ] || { echo 'This has changed.' >&2; exit 1; }
