<?php
/** The charts of the test stand at a local address and an unusual port, which WordPress asks nothing of; a public site needs none of this. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, parse_url($url, PHP_URL_PORT)], 10, 3);
/** WordPress gives an address five seconds, and keeps for a day that it did not answer: a busy machine needs more. */
add_filter('http_request_timeout', fn() => 60);
