CREATE TABLE `opportunity_codes` (
	`opportunity_id` text NOT NULL,
	`code` text NOT NULL,
	PRIMARY KEY(`opportunity_id`, `code`),
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
