#!/usr/bin/env bash
# nginx 1.22.1 sends a reader on to another address in two ways, which differ: `rewrite … permanent` writes what it took of the old
# address percent-encoded, `return 308` writes it decoded. Of /blog/%E6%9C%88%20%E4%BA%AE it makes `Location: /posts/月 亮`, with the
# bytes of the characters and a blank; 100%25 becomes 100%. It drops the query, too. Both make of a%3Fb another
# address, a?b, and so does Apache 2.4's RedirectMatch; lighttpd 1.4.69's url.redirect keeps each byte as it came.
# A good guess: what matched in an address goes into another one as it stands there; `return` is what nginx's own pages
# recommend.
# A newsroom that leaves its old domain to its old server meets it with each Chinese address: `$request_uri` is what came, or
# `rewrite`. Here the site answers for its own old addresses (lib/addresses/old-address.ts).
# Needs Debian's nginx-light, apache2-bin, lighttpd and curl, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
{ command -v nginx && command -v apache2 && command -v lighttpd && command -v curl; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends nginx-light apache2-bin lighttpd curl; } >/dev/null
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
cat >nginx.conf <<CONF
daemon off;
pid $folder/nginx.pid;
events {}
http {
  access_log off;
  absolute_redirect off;
  client_body_temp_path $folder/a;
  proxy_temp_path $folder/b;
  fastcgi_temp_path $folder/c;
  uwsgi_temp_path $folder/d;
  scgi_temp_path $folder/e;
  server {
    listen 127.0.0.1:18211;
    location ~ ^/blog/(.+)$ { return 308 /posts/\$1; }
    location /old/ { rewrite ^/old/(.+)$ /posts/\$1 permanent; }
  }
}
CONF
modules=/usr/lib/apache2/modules
cat >apache.conf <<CONF
ServerRoot $folder
PidFile $folder/apache.pid
ErrorLog $folder/apache.log
ServerName localhost
Listen 127.0.0.1:18212
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule alias_module $modules/mod_alias.so
RedirectMatch 308 ^/blog/(.+)\$ /posts/\$1
CONF
cat >lighttpd.conf <<CONF
server.document-root = "$folder"
server.bind = "127.0.0.1"
server.port = 18213
server.modules = ("mod_redirect")
url.redirect = ("^/blog/(.+)$" => "/posts/\$1")
url.redirect-code = 308
CONF
nginx -e nginx.log -c "$folder/nginx.conf" &
apache2 -f "$folder/apache.conf" -DFOREGROUND &
lighttpd -D -f lighttpd.conf 2>lighttpd.log &
ask() {
  for path in '%E6%9C%88%20%E4%BA%AE' '100%25' 'a%3Fb' 'a?b=c'; do
    curl --silent --retry 20 --retry-connrefused --retry-delay 1 --dump-header - --output /dev/null \
      "http://127.0.0.1:$2/$3/$path" | tr -d '\r' | sed -n "s|^[Ll]ocation: \(http://[^/]*\)\?|$1 $path → |p"
  done
}
seen=$(nginx -v 2>&1; apache2 -v | sed -n 's/^Server version: //p'; lighttpd -v | sed 's/ .*//'
ask return 18211 blog
ask rewrite 18211 old
ask Apache 18212 blog
ask lighttpd 18213 blog)
echo "$seen"
[ "$seen" = 'nginx version: nginx/1.22.1
Apache/2.4.71 (Debian)
lighttpd/1.4.69
return %E6%9C%88%20%E4%BA%AE → /posts/月 亮
return 100%25 → /posts/100%
return a%3Fb → /posts/a?b
return a?b=c → /posts/a
rewrite %E6%9C%88%20%E4%BA%AE → /posts/%E6%9C%88%20%E4%BA%AE
rewrite 100%25 → /posts/100%25
rewrite a%3Fb → /posts/a?b
rewrite a?b=c → /posts/a?b=c
Apache %E6%9C%88%20%E4%BA%AE → /posts/%e6%9c%88%20%e4%ba%ae
Apache 100%25 → /posts/100%25
Apache a%3Fb → /posts/a?b
Apache a?b=c → /posts/a?b=c
lighttpd %E6%9C%88%20%E4%BA%AE → /posts/%E6%9C%88%20%E4%BA%AE
lighttpd 100%25 → /posts/100%25
lighttpd a%3Fb → /posts/a%3Fb
lighttpd a?b=c → /posts/a?b=c' ] || { echo 'This has changed.' >&2; exit 1; }
