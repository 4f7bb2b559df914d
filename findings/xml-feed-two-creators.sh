#!/usr/bin/env bash
# XML::Feed 0.63 (for Perl) names as the author of an RSS item with two authors, two `dc:creator`, the place of a list in memory:
# ARRAY(0x5606ff781c38). With one it gives the name; of an Atom entry with two authors it gives the first.
# A good guess: Dublin Core lets each element stand as often as it is needed, so that two authors are two names, a list or
# the first of them.
# Our RSS has a `dc:creator` for each author, as many readers want it (lib/feeds/rss.ts).
# Needs Debian's libxml-feed-perl, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
/usr/bin/perl -MXML::Feed -e 1 2>/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends libxml-feed-perl; } >/dev/null
seen=$(/usr/bin/perl -MXML::Feed -e '
print "XML::Feed ", XML::Feed->VERSION, "\n";
sub ask {
  my $xml = shift;
  my $author = (XML::Feed->parse(\$xml)->entries)[0]->author;
  $author =~ s/0x[0-9a-f]+/0x…/;
  print "$author\n";
}
my $dc = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
for my $creators ("<dc:creator>Lin</dc:creator>", "<dc:creator>Lin</dc:creator><dc:creator>Chen</dc:creator>") {
  ask("<rss version=\"2.0\" $dc><channel><title>f</title><link>https://example.com/</link><description>d</description><item><title>a</title><link>https://example.com/1</link>$creators</item></channel></rss>");
}
ask("<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:f</id><title>f</title><updated>2026-03-01T00:00:00Z</updated><entry><id>urn:e</id><title>a</title><updated>2026-03-01T00:00:00Z</updated><author><name>Lin</name></author><author><name>Chen</name></author></entry></feed>");
')
echo "$seen"
[ "$seen" = 'XML::Feed 0.63
Lin
ARRAY(0x…)
Lin' ] || { echo 'This has changed.' >&2; exit 1; }
