-- +goose Up
-- create "accounts" table
CREATE TABLE `accounts` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL DEFAULT (''), `roles` json NOT NULL, `candidate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `accounts_candidates_account` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE RESTRICT);
-- create index "accounts_candidate_id_key" to table: "accounts"
CREATE UNIQUE INDEX `accounts_candidate_id_key` ON `accounts` (`candidate_id`);
-- create index "account_created_at_id" to table: "accounts"
CREATE INDEX `account_created_at_id` ON `accounts` (`created_at`, `id`);
-- create index "account_updated_at_id" to table: "accounts"
CREATE INDEX `account_updated_at_id` ON `accounts` (`updated_at`, `id`);
-- create "administrations" table
CREATE TABLE `administrations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `sort_key` text NOT NULL, `slug` text NOT NULL, `name` text NOT NULL, `acronym` text NULL, `kind` text NOT NULL, `website` text NULL, `town` text NULL, `parent_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `administrations_administrations_children` FOREIGN KEY (`parent_id`) REFERENCES `administrations` (`id`) ON DELETE SET NULL);
-- create index "administrations_slug_key" to table: "administrations"
CREATE UNIQUE INDEX `administrations_slug_key` ON `administrations` (`slug`);
-- create index "administration_created_at_id" to table: "administrations"
CREATE INDEX `administration_created_at_id` ON `administrations` (`created_at`, `id`);
-- create index "administration_updated_at_id" to table: "administrations"
CREATE INDEX `administration_updated_at_id` ON `administrations` (`updated_at`, `id`);
-- create index "administration_sort_key_id" to table: "administrations"
CREATE INDEX `administration_sort_key_id` ON `administrations` (`sort_key`, `id`);
-- create index "administration_kind" to table: "administrations"
CREATE INDEX `administration_kind` ON `administrations` (`kind`);
-- create index "administration_town" to table: "administrations"
CREATE INDEX `administration_town` ON `administrations` (`town`);
-- create index "administration_parent_id" to table: "administrations"
CREATE INDEX `administration_parent_id` ON `administrations` (`parent_id`);
-- create "candidates" table
CREATE TABLE `candidates` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `email` text NOT NULL, `email_key` text NOT NULL, `verified_at` datetime NULL, PRIMARY KEY (`id`));
-- create index "candidates_email_key_key" to table: "candidates"
CREATE UNIQUE INDEX `candidates_email_key_key` ON `candidates` (`email_key`);
-- create index "candidate_created_at_id" to table: "candidates"
CREATE INDEX `candidate_created_at_id` ON `candidates` (`created_at`, `id`);
-- create index "candidate_updated_at_id" to table: "candidates"
CREATE INDEX `candidate_updated_at_id` ON `candidates` (`updated_at`, `id`);
-- create "defis" table
CREATE TABLE `defis` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `sort_key` text NOT NULL, `slug` text NOT NULL, `title` text NOT NULL, `summary` text NOT NULL, `problem` text NULL, `mission` text NULL, `impact` text NULL, `town` text NOT NULL, `postal_code` text NULL, `duration_months` integer NULL, `website` text NULL, `repository` text NULL, `year` integer NOT NULL, `status` text NOT NULL DEFAULT ('DRAFT'), `published_at` datetime NULL, `promotion_id` text NOT NULL, `administration_id` text NOT NULL, `ministry_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `defis_promotions_promotion` FOREIGN KEY (`promotion_id`) REFERENCES `promotions` (`id`) ON DELETE RESTRICT, CONSTRAINT `defis_administrations_administration` FOREIGN KEY (`administration_id`) REFERENCES `administrations` (`id`) ON DELETE RESTRICT, CONSTRAINT `defis_administrations_ministry` FOREIGN KEY (`ministry_id`) REFERENCES `administrations` (`id`) ON DELETE RESTRICT);
-- create index "defis_slug_key" to table: "defis"
CREATE UNIQUE INDEX `defis_slug_key` ON `defis` (`slug`);
-- create index "defi_created_at_id" to table: "defis"
CREATE INDEX `defi_created_at_id` ON `defis` (`created_at`, `id`);
-- create index "defi_updated_at_id" to table: "defis"
CREATE INDEX `defi_updated_at_id` ON `defis` (`updated_at`, `id`);
-- create index "defi_status_sort_key_id" to table: "defis"
CREATE INDEX `defi_status_sort_key_id` ON `defis` (`status`, `sort_key`, `id`);
-- create index "defi_status_year_id" to table: "defis"
CREATE INDEX `defi_status_year_id` ON `defis` (`status`, `year`, `id`);
-- create index "defi_status_updated_at_id" to table: "defis"
CREATE INDEX `defi_status_updated_at_id` ON `defis` (`status`, `updated_at`, `id`);
-- create index "defi_status_created_at_id" to table: "defis"
CREATE INDEX `defi_status_created_at_id` ON `defis` (`status`, `created_at`, `id`);
-- create index "defi_status_town" to table: "defis"
CREATE INDEX `defi_status_town` ON `defis` (`status`, `town`);
-- create index "defi_status_id" to table: "defis"
CREATE INDEX `defi_status_id` ON `defis` (`status`, `id`);
-- create index "defi_published_at" to table: "defis"
CREATE INDEX `defi_published_at` ON `defis` (`published_at`);
-- create index "defi_promotion_id" to table: "defis"
CREATE INDEX `defi_promotion_id` ON `defis` (`promotion_id`);
-- create index "defi_administration_id" to table: "defis"
CREATE INDEX `defi_administration_id` ON `defis` (`administration_id`);
-- create index "defi_ministry_id" to table: "defis"
CREATE INDEX `defi_ministry_id` ON `defis` (`ministry_id`);
-- create "positions" table
CREATE TABLE `positions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `seats` integer NOT NULL, `defi_id` text NOT NULL, `profile_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `positions_defis_defi` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE CASCADE, CONSTRAINT `positions_profiles_profile` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE RESTRICT);
-- create index "position_created_at_id" to table: "positions"
CREATE INDEX `position_created_at_id` ON `positions` (`created_at`, `id`);
-- create index "position_updated_at_id" to table: "positions"
CREATE INDEX `position_updated_at_id` ON `positions` (`updated_at`, `id`);
-- create index "position_defi_id_profile_id" to table: "positions"
CREATE UNIQUE INDEX `position_defi_id_profile_id` ON `positions` (`defi_id`, `profile_id`);
-- create index "position_profile_id" to table: "positions"
CREATE INDEX `position_profile_id` ON `positions` (`profile_id`);
-- create "profiles" table
CREATE TABLE `profiles` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `label` text NOT NULL, `rank` integer NOT NULL, PRIMARY KEY (`id`));
-- create index "profiles_code_key" to table: "profiles"
CREATE UNIQUE INDEX `profiles_code_key` ON `profiles` (`code`);
-- create index "profile_created_at_id" to table: "profiles"
CREATE INDEX `profile_created_at_id` ON `profiles` (`created_at`, `id`);
-- create index "profile_updated_at_id" to table: "profiles"
CREATE INDEX `profile_updated_at_id` ON `profiles` (`updated_at`, `id`);
-- create index "profile_rank_id" to table: "profiles"
CREATE INDEX `profile_rank_id` ON `profiles` (`rank`, `id`);
-- create "promotions" table
CREATE TABLE `promotions` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `code` text NOT NULL, `label` text NOT NULL, `year` integer NOT NULL, `starts_on` text NULL, `ends_on` text NULL, `call_opens_at` datetime NULL, `call_closes_at` datetime NULL, `jury_dates` json NOT NULL, `headcount` json NULL, `headcount_basis` text NULL, `net_monthly_salary_eur` integer NULL, `net_monthly_salary_max_eur` integer NULL, `duration_months` integer NULL, `note` text NULL, PRIMARY KEY (`id`));
-- create index "promotions_code_key" to table: "promotions"
CREATE UNIQUE INDEX `promotions_code_key` ON `promotions` (`code`);
-- create index "promotion_created_at_id" to table: "promotions"
CREATE INDEX `promotion_created_at_id` ON `promotions` (`created_at`, `id`);
-- create index "promotion_updated_at_id" to table: "promotions"
CREATE INDEX `promotion_updated_at_id` ON `promotions` (`updated_at`, `id`);
-- create index "promotion_year_id" to table: "promotions"
CREATE INDEX `promotion_year_id` ON `promotions` (`year`, `id`);
-- create index "promotion_call_opens_at" to table: "promotions"
CREATE INDEX `promotion_call_opens_at` ON `promotions` (`call_opens_at`);
-- create index "promotion_call_closes_at" to table: "promotions"
CREATE INDEX `promotion_call_closes_at` ON `promotions` (`call_closes_at`);
-- create "registrations" table
CREATE TABLE `registrations` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `name` text NOT NULL, `status` text NOT NULL DEFAULT ('CONFIRMED'), `webinar_id` text NOT NULL, `candidate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `registrations_webinars_webinar` FOREIGN KEY (`webinar_id`) REFERENCES `webinars` (`id`) ON DELETE RESTRICT, CONSTRAINT `registrations_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE CASCADE);
-- create index "registration_created_at_id" to table: "registrations"
CREATE INDEX `registration_created_at_id` ON `registrations` (`created_at`, `id`);
-- create index "registration_updated_at_id" to table: "registrations"
CREATE INDEX `registration_updated_at_id` ON `registrations` (`updated_at`, `id`);
-- create index "registration_webinar_id_candidate_id" to table: "registrations"
CREATE UNIQUE INDEX `registration_webinar_id_candidate_id` ON `registrations` (`webinar_id`, `candidate_id`);
-- create index "registration_candidate_id" to table: "registrations"
CREATE INDEX `registration_candidate_id` ON `registrations` (`candidate_id`);
-- create index "registration_webinar_id_status" to table: "registrations"
CREATE INDEX `registration_webinar_id_status` ON `registrations` (`webinar_id`, `status`);
-- create "testimonies" table
CREATE TABLE `testimonies` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `slug` text NOT NULL, `author_name` text NOT NULL, `author_role` text NOT NULL, `headline` text NOT NULL, `body` text NOT NULL, `source` text NULL, `written_at` datetime NOT NULL, `status` text NOT NULL DEFAULT ('DRAFT'), `promotion_id` text NOT NULL, `defi_id` text NULL, `administration_id` text NULL, `profile_id` text NULL, `author_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `testimonies_promotions_promotion` FOREIGN KEY (`promotion_id`) REFERENCES `promotions` (`id`) ON DELETE RESTRICT, CONSTRAINT `testimonies_defis_defi` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE SET NULL, CONSTRAINT `testimonies_administrations_administration` FOREIGN KEY (`administration_id`) REFERENCES `administrations` (`id`) ON DELETE SET NULL, CONSTRAINT `testimonies_profiles_profile` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE SET NULL, CONSTRAINT `testimonies_accounts_author` FOREIGN KEY (`author_id`) REFERENCES `accounts` (`id`) ON DELETE SET NULL);
-- create index "testimonies_slug_key" to table: "testimonies"
CREATE UNIQUE INDEX `testimonies_slug_key` ON `testimonies` (`slug`);
-- create index "testimony_created_at_id" to table: "testimonies"
CREATE INDEX `testimony_created_at_id` ON `testimonies` (`created_at`, `id`);
-- create index "testimony_updated_at_id" to table: "testimonies"
CREATE INDEX `testimony_updated_at_id` ON `testimonies` (`updated_at`, `id`);
-- create index "testimony_status_written_at_id" to table: "testimonies"
CREATE INDEX `testimony_status_written_at_id` ON `testimonies` (`status`, `written_at`, `id`);
-- create index "testimony_promotion_id" to table: "testimonies"
CREATE INDEX `testimony_promotion_id` ON `testimonies` (`promotion_id`);
-- create index "testimony_defi_id" to table: "testimonies"
CREATE INDEX `testimony_defi_id` ON `testimonies` (`defi_id`);
-- create index "testimony_administration_id" to table: "testimonies"
CREATE INDEX `testimony_administration_id` ON `testimonies` (`administration_id`);
-- create index "testimony_profile_id" to table: "testimonies"
CREATE INDEX `testimony_profile_id` ON `testimonies` (`profile_id`);
-- create index "testimony_author_id" to table: "testimonies"
CREATE INDEX `testimony_author_id` ON `testimonies` (`author_id`);
-- create "themes" table
CREATE TABLE `themes` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `sort_key` text NOT NULL, `slug` text NOT NULL, `label` text NOT NULL, PRIMARY KEY (`id`));
-- create index "themes_slug_key" to table: "themes"
CREATE UNIQUE INDEX `themes_slug_key` ON `themes` (`slug`);
-- create index "theme_created_at_id" to table: "themes"
CREATE INDEX `theme_created_at_id` ON `themes` (`created_at`, `id`);
-- create index "theme_updated_at_id" to table: "themes"
CREATE INDEX `theme_updated_at_id` ON `themes` (`updated_at`, `id`);
-- create index "theme_sort_key_id" to table: "themes"
CREATE INDEX `theme_sort_key_id` ON `themes` (`sort_key`, `id`);
-- create "webinars" table
CREATE TABLE `webinars` (`id` text NOT NULL, `created_at` datetime NOT NULL, `updated_at` datetime NOT NULL, `slug` text NOT NULL, `title` text NOT NULL, `description` text NULL, `starts_at` datetime NOT NULL, `ends_at` datetime NOT NULL, `capacity` integer NOT NULL, `seats_taken` integer NOT NULL DEFAULT (0), `note` text NULL, `status` text NOT NULL DEFAULT ('DRAFT'), `promotion_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `webinars_promotions_promotion` FOREIGN KEY (`promotion_id`) REFERENCES `promotions` (`id`) ON DELETE RESTRICT, CONSTRAINT `webinars_seats_within_capacity` CHECK (seats_taken <= capacity));
-- create index "webinars_slug_key" to table: "webinars"
CREATE UNIQUE INDEX `webinars_slug_key` ON `webinars` (`slug`);
-- create index "webinar_created_at_id" to table: "webinars"
CREATE INDEX `webinar_created_at_id` ON `webinars` (`created_at`, `id`);
-- create index "webinar_updated_at_id" to table: "webinars"
CREATE INDEX `webinar_updated_at_id` ON `webinars` (`updated_at`, `id`);
-- create index "webinar_status_starts_at_id" to table: "webinars"
CREATE INDEX `webinar_status_starts_at_id` ON `webinars` (`status`, `starts_at`, `id`);
-- create index "webinar_ends_at" to table: "webinars"
CREATE INDEX `webinar_ends_at` ON `webinars` (`ends_at`);
-- create index "webinar_promotion_id" to table: "webinars"
CREATE INDEX `webinar_promotion_id` ON `webinars` (`promotion_id`);
-- create "defi_themes" table
CREATE TABLE `defi_themes` (`defi_id` text NOT NULL, `theme_id` text NOT NULL, PRIMARY KEY (`defi_id`, `theme_id`), CONSTRAINT `defi_themes_defi_id` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE CASCADE, CONSTRAINT `defi_themes_theme_id` FOREIGN KEY (`theme_id`) REFERENCES `themes` (`id`) ON DELETE CASCADE);
-- create index "defi_themes_theme_id" to table: "defi_themes"
CREATE INDEX `defi_themes_theme_id` ON `defi_themes` (`theme_id`);
-- create "defi_profiles" table
CREATE TABLE `defi_profiles` (`defi_id` text NOT NULL, `profile_id` text NOT NULL, PRIMARY KEY (`defi_id`, `profile_id`), CONSTRAINT `defi_profiles_defi_id` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE CASCADE, CONSTRAINT `defi_profiles_profile_id` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE CASCADE);
-- create index "defi_profiles_profile_id" to table: "defi_profiles"
CREATE INDEX `defi_profiles_profile_id` ON `defi_profiles` (`profile_id`);
-- create "defi_webinars" table
CREATE TABLE `defi_webinars` (`defi_id` text NOT NULL, `webinar_id` text NOT NULL, PRIMARY KEY (`defi_id`, `webinar_id`), CONSTRAINT `defi_webinars_defi_id` FOREIGN KEY (`defi_id`) REFERENCES `defis` (`id`) ON DELETE CASCADE, CONSTRAINT `defi_webinars_webinar_id` FOREIGN KEY (`webinar_id`) REFERENCES `webinars` (`id`) ON DELETE CASCADE);
-- create index "defi_webinars_webinar_id" to table: "defi_webinars"
CREATE INDEX `defi_webinars_webinar_id` ON `defi_webinars` (`webinar_id`);
-- create "position_accepted_profiles" table
CREATE TABLE `position_accepted_profiles` (`position_id` text NOT NULL, `profile_id` text NOT NULL, PRIMARY KEY (`position_id`, `profile_id`), CONSTRAINT `position_accepted_profiles_position_id` FOREIGN KEY (`position_id`) REFERENCES `positions` (`id`) ON DELETE CASCADE, CONSTRAINT `position_accepted_profiles_profile_id` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE CASCADE);
-- create index "position_accepted_profiles_profile_id" to table: "position_accepted_profiles"
CREATE INDEX `position_accepted_profiles_profile_id` ON `position_accepted_profiles` (`profile_id`);

-- +goose Down
-- reverse: create index "position_accepted_profiles_profile_id" to table: "position_accepted_profiles"
DROP INDEX `position_accepted_profiles_profile_id`;
-- reverse: create "position_accepted_profiles" table
DROP TABLE `position_accepted_profiles`;
-- reverse: create index "defi_webinars_webinar_id" to table: "defi_webinars"
DROP INDEX `defi_webinars_webinar_id`;
-- reverse: create "defi_webinars" table
DROP TABLE `defi_webinars`;
-- reverse: create index "defi_profiles_profile_id" to table: "defi_profiles"
DROP INDEX `defi_profiles_profile_id`;
-- reverse: create "defi_profiles" table
DROP TABLE `defi_profiles`;
-- reverse: create index "defi_themes_theme_id" to table: "defi_themes"
DROP INDEX `defi_themes_theme_id`;
-- reverse: create "defi_themes" table
DROP TABLE `defi_themes`;
-- reverse: create index "webinar_promotion_id" to table: "webinars"
DROP INDEX `webinar_promotion_id`;
-- reverse: create index "webinar_ends_at" to table: "webinars"
DROP INDEX `webinar_ends_at`;
-- reverse: create index "webinar_status_starts_at_id" to table: "webinars"
DROP INDEX `webinar_status_starts_at_id`;
-- reverse: create index "webinar_updated_at_id" to table: "webinars"
DROP INDEX `webinar_updated_at_id`;
-- reverse: create index "webinar_created_at_id" to table: "webinars"
DROP INDEX `webinar_created_at_id`;
-- reverse: create index "webinars_slug_key" to table: "webinars"
DROP INDEX `webinars_slug_key`;
-- reverse: create "webinars" table
DROP TABLE `webinars`;
-- reverse: create index "theme_sort_key_id" to table: "themes"
DROP INDEX `theme_sort_key_id`;
-- reverse: create index "theme_updated_at_id" to table: "themes"
DROP INDEX `theme_updated_at_id`;
-- reverse: create index "theme_created_at_id" to table: "themes"
DROP INDEX `theme_created_at_id`;
-- reverse: create index "themes_slug_key" to table: "themes"
DROP INDEX `themes_slug_key`;
-- reverse: create "themes" table
DROP TABLE `themes`;
-- reverse: create index "testimony_author_id" to table: "testimonies"
DROP INDEX `testimony_author_id`;
-- reverse: create index "testimony_profile_id" to table: "testimonies"
DROP INDEX `testimony_profile_id`;
-- reverse: create index "testimony_administration_id" to table: "testimonies"
DROP INDEX `testimony_administration_id`;
-- reverse: create index "testimony_defi_id" to table: "testimonies"
DROP INDEX `testimony_defi_id`;
-- reverse: create index "testimony_promotion_id" to table: "testimonies"
DROP INDEX `testimony_promotion_id`;
-- reverse: create index "testimony_status_written_at_id" to table: "testimonies"
DROP INDEX `testimony_status_written_at_id`;
-- reverse: create index "testimony_updated_at_id" to table: "testimonies"
DROP INDEX `testimony_updated_at_id`;
-- reverse: create index "testimony_created_at_id" to table: "testimonies"
DROP INDEX `testimony_created_at_id`;
-- reverse: create index "testimonies_slug_key" to table: "testimonies"
DROP INDEX `testimonies_slug_key`;
-- reverse: create "testimonies" table
DROP TABLE `testimonies`;
-- reverse: create index "registration_webinar_id_status" to table: "registrations"
DROP INDEX `registration_webinar_id_status`;
-- reverse: create index "registration_candidate_id" to table: "registrations"
DROP INDEX `registration_candidate_id`;
-- reverse: create index "registration_webinar_id_candidate_id" to table: "registrations"
DROP INDEX `registration_webinar_id_candidate_id`;
-- reverse: create index "registration_updated_at_id" to table: "registrations"
DROP INDEX `registration_updated_at_id`;
-- reverse: create index "registration_created_at_id" to table: "registrations"
DROP INDEX `registration_created_at_id`;
-- reverse: create "registrations" table
DROP TABLE `registrations`;
-- reverse: create index "promotion_call_closes_at" to table: "promotions"
DROP INDEX `promotion_call_closes_at`;
-- reverse: create index "promotion_call_opens_at" to table: "promotions"
DROP INDEX `promotion_call_opens_at`;
-- reverse: create index "promotion_year_id" to table: "promotions"
DROP INDEX `promotion_year_id`;
-- reverse: create index "promotion_updated_at_id" to table: "promotions"
DROP INDEX `promotion_updated_at_id`;
-- reverse: create index "promotion_created_at_id" to table: "promotions"
DROP INDEX `promotion_created_at_id`;
-- reverse: create index "promotions_code_key" to table: "promotions"
DROP INDEX `promotions_code_key`;
-- reverse: create "promotions" table
DROP TABLE `promotions`;
-- reverse: create index "profile_rank_id" to table: "profiles"
DROP INDEX `profile_rank_id`;
-- reverse: create index "profile_updated_at_id" to table: "profiles"
DROP INDEX `profile_updated_at_id`;
-- reverse: create index "profile_created_at_id" to table: "profiles"
DROP INDEX `profile_created_at_id`;
-- reverse: create index "profiles_code_key" to table: "profiles"
DROP INDEX `profiles_code_key`;
-- reverse: create "profiles" table
DROP TABLE `profiles`;
-- reverse: create index "position_profile_id" to table: "positions"
DROP INDEX `position_profile_id`;
-- reverse: create index "position_defi_id_profile_id" to table: "positions"
DROP INDEX `position_defi_id_profile_id`;
-- reverse: create index "position_updated_at_id" to table: "positions"
DROP INDEX `position_updated_at_id`;
-- reverse: create index "position_created_at_id" to table: "positions"
DROP INDEX `position_created_at_id`;
-- reverse: create "positions" table
DROP TABLE `positions`;
-- reverse: create index "defi_ministry_id" to table: "defis"
DROP INDEX `defi_ministry_id`;
-- reverse: create index "defi_administration_id" to table: "defis"
DROP INDEX `defi_administration_id`;
-- reverse: create index "defi_promotion_id" to table: "defis"
DROP INDEX `defi_promotion_id`;
-- reverse: create index "defi_published_at" to table: "defis"
DROP INDEX `defi_published_at`;
-- reverse: create index "defi_status_id" to table: "defis"
DROP INDEX `defi_status_id`;
-- reverse: create index "defi_status_town" to table: "defis"
DROP INDEX `defi_status_town`;
-- reverse: create index "defi_status_created_at_id" to table: "defis"
DROP INDEX `defi_status_created_at_id`;
-- reverse: create index "defi_status_updated_at_id" to table: "defis"
DROP INDEX `defi_status_updated_at_id`;
-- reverse: create index "defi_status_year_id" to table: "defis"
DROP INDEX `defi_status_year_id`;
-- reverse: create index "defi_status_sort_key_id" to table: "defis"
DROP INDEX `defi_status_sort_key_id`;
-- reverse: create index "defi_updated_at_id" to table: "defis"
DROP INDEX `defi_updated_at_id`;
-- reverse: create index "defi_created_at_id" to table: "defis"
DROP INDEX `defi_created_at_id`;
-- reverse: create index "defis_slug_key" to table: "defis"
DROP INDEX `defis_slug_key`;
-- reverse: create "defis" table
DROP TABLE `defis`;
-- reverse: create index "candidate_updated_at_id" to table: "candidates"
DROP INDEX `candidate_updated_at_id`;
-- reverse: create index "candidate_created_at_id" to table: "candidates"
DROP INDEX `candidate_created_at_id`;
-- reverse: create index "candidates_email_key_key" to table: "candidates"
DROP INDEX `candidates_email_key_key`;
-- reverse: create "candidates" table
DROP TABLE `candidates`;
-- reverse: create index "administration_parent_id" to table: "administrations"
DROP INDEX `administration_parent_id`;
-- reverse: create index "administration_town" to table: "administrations"
DROP INDEX `administration_town`;
-- reverse: create index "administration_kind" to table: "administrations"
DROP INDEX `administration_kind`;
-- reverse: create index "administration_sort_key_id" to table: "administrations"
DROP INDEX `administration_sort_key_id`;
-- reverse: create index "administration_updated_at_id" to table: "administrations"
DROP INDEX `administration_updated_at_id`;
-- reverse: create index "administration_created_at_id" to table: "administrations"
DROP INDEX `administration_created_at_id`;
-- reverse: create index "administrations_slug_key" to table: "administrations"
DROP INDEX `administrations_slug_key`;
-- reverse: create "administrations" table
DROP TABLE `administrations`;
-- reverse: create index "account_updated_at_id" to table: "accounts"
DROP INDEX `account_updated_at_id`;
-- reverse: create index "account_created_at_id" to table: "accounts"
DROP INDEX `account_created_at_id`;
-- reverse: create index "accounts_candidate_id_key" to table: "accounts"
DROP INDEX `accounts_candidate_id_key`;
-- reverse: create "accounts" table
DROP TABLE `accounts`;
