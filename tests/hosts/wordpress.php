<?php
/**
 * What the tests of hosts ask of WordPress on the command line: `php wordpress.php <command> <site folder>`, with JSON on stdin.
 * install: the site and an author, who may not post HTML. posts: publishes posts by author and content, prints their ids. theme: switches.
 */
[, $command, $site] = $argv;
$given = json_decode(stream_get_contents(STDIN), true);
$_SERVER['HTTP_HOST'] = parse_url($given['address'], PHP_URL_HOST) . ':' . parse_url($given['address'], PHP_URL_PORT);
if ($command === 'install') {
	define('WP_INSTALLING', true);
	/** No mail about the new site. */
	function wp_new_blog_notification() {}
}
require "$site/wp-load.php";

if ($command === 'install') {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install('A site', 'admin', 'admin@example.org', true, '', $given['password']);
	update_option('siteurl', $given['address']);
	update_option('home', $given['address']);
	update_option('posts_per_rss', 200);
	// PHP's own server takes /wp-json/oembed/1.0 for a file that is not there.
	update_option('permalink_structure', '');
	wp_insert_user(['user_login' => 'author', 'user_pass' => $given['password'], 'role' => 'author']);
}
if ($command === 'posts') {
	$ids = [];
	foreach ($given['posts'] as $post) {
		$user = get_user_by('login', $post['by']);
		wp_set_current_user($user->ID);
		kses_init();
		$ids[] = wp_insert_post(['post_title' => $post['title'], 'post_content' => wp_slash($post['content']), 'post_status' => 'publish'], true);
	}
	echo json_encode(['ids' => $ids, 'mayPostHtml' => user_can(get_user_by('login', 'author'), 'unfiltered_html')]);
}
if ($command === 'theme') {
	switch_theme($given['theme']);
	echo json_encode(['theme' => get_stylesheet(), 'isBlockTheme' => wp_is_block_theme()]);
}
