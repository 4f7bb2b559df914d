#!/usr/bin/env bash
# pg_trgm 1.6 (PostgreSQL 15) finds no trigrams in Chinese where the database has the locale C: `show_trgm('月亮升起')` is empty, and
# an index made with it is of no use. In C.UTF-8 it has five, and of two characters the words 月亮 three. `LIKE` finds the text in both.
# A good guess: a database in UTF-8 knows what a letter is; `initdb --locale=C --encoding=UTF8` is what many images and clusters
# are made with.
# Nothing is said when the index is made. Our search in PostgreSQL needs neither: it looks up pairs of characters in an index
# of integers (docs/decisions/0020-search-in-postgresql.md).
# Needs Debian's postgresql-15, and installs it where it may. Seen on 2026-11-29.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
[ -x "$bin/initdb" ] || { apt-get update -q && apt-get install -q -y --no-install-recommends postgresql-15; } >/dev/null
folder=$(mktemp -d)
chmod 777 "$folder"
# PostgreSQL does not run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() {
  for locale in C C.UTF-8; do as "$bin/pg_ctl" stop -m immediate -D "$folder/$locale" || true; done >/dev/null 2>&1
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
seen=$(for locale in C C.UTF-8; do
  as "$bin/initdb" -D "$folder/$locale" --locale="$locale" --encoding=UTF8 --auth=trust --username=postgres >/dev/null
  as "$bin/pg_ctl" start -w -D "$folder/$locale" -l "$folder/$locale.log" \
    -o "-k $folder -c listen_addresses='' -c fsync=off" >/dev/null
  ask() { as "$bin/psql" -h "$folder" -U postgres -d postgres -qAtX -c "$1"; }
  ask 'create extension pg_trgm'
  ask "select 'pg_trgm ' || extversion from pg_extension where extname = 'pg_trgm'"
  for text in 月亮 月亮升起 'the moon'; do
    ask "select '$locale: ' || '$text' || ' ' || cardinality(show_trgm('$text')) || ' ' || ('今夜$text' like '%$text%')"
  done
  as "$bin/pg_ctl" stop -m fast -D "$folder/$locale" >/dev/null
done)
echo "$seen"
[ "$seen" = 'pg_trgm 1.6
C: 月亮 0 true
C: 月亮升起 0 true
C: the moon 9 true
pg_trgm 1.6
C.UTF-8: 月亮 3 true
C.UTF-8: 月亮升起 5 true
C.UTF-8: the moon 9 true' ] || { echo 'This has changed.' >&2; exit 1; }
