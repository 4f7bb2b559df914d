#!/usr/bin/env bash
# HAProxy 2.6.12 answers 400 to an address whose characters come as they are, /月 with its three bytes, in the path as in the
# query, before any rule of its configuration sees it. nginx 1.22.1 passes them on as they came; Apache 2.4, lighttpd 1.4.69
# and Caddy 2.6.2 pass on /%E6%9C%88, and of the query lighttpd alone does so.
# A good guess: a proxy that is told nothing of addresses passes them on, or all refuse what RFC 3986 does not allow.
# Browsers encode what they send; programs that write their requests themselves send what a link has, and curl encodes the
# path alone. A newsroom that moves from nginx to HAProxy loses them with the site unchanged. `option accept-invalid-http-request` lets them through.
# The site reads both forms (docs/deployment.md says what HAProxy needs).
# Needs Debian's nginx-light, apache2-bin, lighttpd, haproxy and caddy, and installs them where it may. Seen on 2026-11-29.
set -euo pipefail
{ command -v nginx && command -v apache2 && command -v lighttpd && command -v haproxy && command -v caddy; } >/dev/null ||
  { apt-get update -q && apt-get install -q -y --no-install-recommends nginx-light apache2-bin lighttpd haproxy caddy; } >/dev/null
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
# What stands behind the proxies answers with the path that it was asked for, in hexadecimal where it is no ASCII.
cat >upstream.mjs <<'CODE'
import { createServer } from 'node:net';
createServer((socket) => {
  socket.on('error', () => {});
  socket.on('data', (data) => {
    const asked = data.toString('latin1').split(' ')[1] ?? '';
    const told = asked.replace(/[^ -~]/g, (byte) => `<${byte.charCodeAt(0).toString(16)}>`);
    socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${told.length}\r\nConnection: close\r\n\r\n${told}`);
  });
}).listen(18220, '127.0.0.1');
CODE
cat >nginx.conf <<CONF
daemon off;
pid $folder/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path $folder/a;
  proxy_temp_path $folder/b;
  fastcgi_temp_path $folder/c;
  uwsgi_temp_path $folder/d;
  scgi_temp_path $folder/e;
  server {
    listen 127.0.0.1:18221;
    location / { proxy_pass http://127.0.0.1:18220; }
  }
}
CONF
modules=/usr/lib/apache2/modules
cat >apache.conf <<CONF
ServerRoot $folder
PidFile $folder/apache.pid
ErrorLog $folder/apache.log
ServerName localhost
Listen 127.0.0.1:18222
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule proxy_module $modules/mod_proxy.so
LoadModule proxy_http_module $modules/mod_proxy_http.so
ProxyPass / http://127.0.0.1:18220/
CONF
cat >lighttpd.conf <<CONF
server.document-root = "$folder"
server.bind = "127.0.0.1"
server.port = 18223
server.modules = ("mod_proxy")
proxy.server = ("" => (("host" => "127.0.0.1", "port" => 18220)))
CONF
cat >Caddyfile <<'CONF'
{
  admin off
  auto_https off
}
http://127.0.0.1:18224 {
  reverse_proxy 127.0.0.1:18220
}
CONF
for option in '' 'option accept-invalid-http-request'; do
  port=$((18225 + ${#option} / 30))
  cat >"haproxy-$port.cfg" <<CONF
defaults
  mode http
  timeout connect 5s
  timeout client 5s
  timeout server 5s
frontend asked
  bind 127.0.0.1:$port
  $option
  default_backend site
backend site
  server site 127.0.0.1:18220
CONF
  haproxy -f "haproxy-$port.cfg" >/dev/null 2>&1 &
done
node upstream.mjs &
nginx -e nginx.log -c "$folder/nginx.conf" &
apache2 -f "$folder/apache.conf" -DFOREGROUND &
lighttpd -D -f lighttpd.conf 2>lighttpd.log &
HOME=$folder caddy run --config Caddyfile --adapter caddyfile >caddy.log 2>&1 &
# curl itself encodes a path before it sends it: a client of our own sends what it is told.
cat >ask.mjs <<'CODE'
import { connect } from 'node:net';
const [name, port] = process.argv.slice(2);
const ask = (path) =>
  new Promise((resolve) => {
    let told = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => (told += data.toString('latin1')));
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(told));
  });
for (const path of ['/月', '/a?q=月']) {
  let told = '';
  // A proxy that is not there yet, or knows of nobody behind it yet, is asked again.
  for (let tries = 0; tries < 50 && !/ (?:200|400) /.test(told.split('\r\n')[0]); tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 200));
    told = await ask(path);
  }
  const status = told.split(' ')[1];
  console.log(status === '200' ? `${name} ${path} → ${told.split('\r\n\r\n')[1]}` : `${name} ${path}: ${status}`);
}
CODE
ask() { node ask.mjs "$1" "$2"; }
seen=$(nginx -v 2>&1; apache2 -v | sed -n 's/^Server version: //p'; lighttpd -v | sed 's/ .*//'
caddy version | sed 's/^/Caddy /'; haproxy -v | sed -n '1s/^HAProxy version \([^ ]*\) .*/HAProxy \1/p'
ask nginx 18221
ask Apache 18222
ask lighttpd 18223
ask Caddy 18224
ask HAProxy 18225
ask 'HAProxy with the option' 18226)
echo "$seen"
[ "$seen" = 'nginx version: nginx/1.22.1
Apache/2.4.71 (Debian)
lighttpd/1.4.69
Caddy 2.6.2
HAProxy 2.6.12-1+deb12u4
nginx /月 → /<e6><9c><88>
nginx /a?q=月 → /a?q=<e6><9c><88>
Apache /月 → /%E6%9C%88
Apache /a?q=月 → /a?q=<e6><9c><88>
lighttpd /月 → /%E6%9C%88
lighttpd /a?q=月 → /a?q=%E6%9C%88
Caddy /月 → /%E6%9C%88
Caddy /a?q=月 → /a?q=<e6><9c><88>
HAProxy /月: 400
HAProxy /a?q=月: 400
HAProxy with the option /月 → /<e6><9c><88>
HAProxy with the option /a?q=月 → /a?q=<e6><9c><88>' ] || { echo 'This has changed.' >&2; exit 1; }
