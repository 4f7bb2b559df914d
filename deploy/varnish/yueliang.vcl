# Varnish 6.0 or later in front of the site, instead of nginx's cache: varnishd -f yueliang.vcl -s malloc,256m
# `npm run verify:caches` tries this very file; the rest is in docs/deployment.md. What is not said here is Varnish's
# own: how long an answer is kept is for the site to say, of each address the compressed answer is kept, readers who
# ask for what is not there yet wait for one answer, and a part of a picture is cut from the whole.
vcl 4.1;

import std;

backend site {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  .first_byte_timeout = 30s;
  .probe = {
    .url = "/readyz";
    .interval = 2s;
    .timeout = 1s;
    .window = 3;
    .threshold = 2;
    .initial = 2;
  }
}

sub vcl_recv {
  # Which content is shown is not for a reader to say (CONTENT_BY).
  unset req.http.X-Yueliang-Content;
  # For those who watch the site, not for its readers.
  if (req.url ~ "^/+(healthz|readyz)/*([?].*)?$") {
    return (synth(403));
  }
  # An editor's preview (the cookies of /api/preview) is not kept. Other cookies say nothing to the site.
  if (req.http.Cookie ~ "(^|; *)(preview|__prerender_bypass)=") {
    return (pass);
  }
  unset req.http.Cookie;
  # Who names Markdown may get it at a page's address, and nobody keeps it there.
  if (req.http.Accept ~ "(?i)text/markdown") {
    return (pass);
  }
  # The optimiser answers by this alone. Browsers spell `Accept` in many ways, and each would be a variant.
  if (req.http.Accept ~ "(?i)image/webp") {
    set req.http.Accept = "image/webp,*/*";
  } else {
    set req.http.Accept = "*/*";
  }
}

sub vcl_backend_response {
  # Another spelling of an address, and an old one, lead on for as long as a page may be kept: Varnish knows no 308.
  if (beresp.status == 308 && beresp.http.Cache-Control ~ "s-maxage=") {
    set beresp.ttl = std.duration(regsub(beresp.http.Cache-Control, ".*s-maxage=([0-9]+).*", "\1s"), 0s);
  }
  # In the seconds before an article is due nothing may be kept. Varnish would remember that for two minutes.
  if (beresp.http.Cache-Control ~ "s-maxage=0") {
    set beresp.uncacheable = true;
    set beresp.ttl = 1s;
    return (deliver);
  }
  # For an hour the site is asked with the tag of what was kept, and may answer that nothing has changed.
  set beresp.keep = 1h;
}

sub vcl_deliver {
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
}
