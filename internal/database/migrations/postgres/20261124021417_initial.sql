-- +goose Up
-- create "candidates" table
CREATE TABLE "candidates" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "email" character varying NOT NULL, "email_key" character varying NOT NULL, "verified_at" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "candidate_created_at_id" to table: "candidates"
CREATE INDEX "candidate_created_at_id" ON "candidates" ("created_at", "id");
-- create index "candidate_updated_at_id" to table: "candidates"
CREATE INDEX "candidate_updated_at_id" ON "candidates" ("updated_at", "id");
-- create index "candidates_email_key_key" to table: "candidates"
CREATE UNIQUE INDEX "candidates_email_key_key" ON "candidates" ("email_key");
-- create "accounts" table
CREATE TABLE "accounts" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "name" character varying NOT NULL DEFAULT '', "roles" jsonb NOT NULL, "candidate_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "accounts_candidates_account" FOREIGN KEY ("candidate_id") REFERENCES "candidates" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "account_created_at_id" to table: "accounts"
CREATE INDEX "account_created_at_id" ON "accounts" ("created_at", "id");
-- create index "account_updated_at_id" to table: "accounts"
CREATE INDEX "account_updated_at_id" ON "accounts" ("updated_at", "id");
-- create index "accounts_candidate_id_key" to table: "accounts"
CREATE UNIQUE INDEX "accounts_candidate_id_key" ON "accounts" ("candidate_id");
-- create "administrations" table
CREATE TABLE "administrations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "sort_key" character varying NOT NULL, "slug" character varying NOT NULL, "name" character varying NOT NULL, "acronym" character varying NULL, "kind" character varying NOT NULL, "website" character varying NULL, "town" character varying NULL, "parent_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "administrations_administrations_children" FOREIGN KEY ("parent_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "administration_created_at_id" to table: "administrations"
CREATE INDEX "administration_created_at_id" ON "administrations" ("created_at", "id");
-- create index "administration_kind" to table: "administrations"
CREATE INDEX "administration_kind" ON "administrations" ("kind");
-- create index "administration_parent_id" to table: "administrations"
CREATE INDEX "administration_parent_id" ON "administrations" ("parent_id");
-- create index "administration_sort_key_id" to table: "administrations"
CREATE INDEX "administration_sort_key_id" ON "administrations" ("sort_key", "id");
-- create index "administration_town" to table: "administrations"
CREATE INDEX "administration_town" ON "administrations" ("town");
-- create index "administration_updated_at_id" to table: "administrations"
CREATE INDEX "administration_updated_at_id" ON "administrations" ("updated_at", "id");
-- create index "administrations_slug_key" to table: "administrations"
CREATE UNIQUE INDEX "administrations_slug_key" ON "administrations" ("slug");
-- create "promotions" table
CREATE TABLE "promotions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "code" character varying NOT NULL, "label" character varying NOT NULL, "year" bigint NOT NULL, "starts_on" character varying NULL, "ends_on" character varying NULL, "call_opens_at" timestamptz NULL, "call_closes_at" timestamptz NULL, "jury_dates" jsonb NOT NULL, "headcount" jsonb NULL, "headcount_basis" character varying NULL, "net_monthly_salary_eur" bigint NULL, "net_monthly_salary_max_eur" bigint NULL, "duration_months" bigint NULL, "note" character varying NULL, PRIMARY KEY ("id"));
-- create index "promotion_call_closes_at" to table: "promotions"
CREATE INDEX "promotion_call_closes_at" ON "promotions" ("call_closes_at");
-- create index "promotion_call_opens_at" to table: "promotions"
CREATE INDEX "promotion_call_opens_at" ON "promotions" ("call_opens_at");
-- create index "promotion_created_at_id" to table: "promotions"
CREATE INDEX "promotion_created_at_id" ON "promotions" ("created_at", "id");
-- create index "promotion_updated_at_id" to table: "promotions"
CREATE INDEX "promotion_updated_at_id" ON "promotions" ("updated_at", "id");
-- create index "promotion_year_id" to table: "promotions"
CREATE INDEX "promotion_year_id" ON "promotions" ("year", "id");
-- create index "promotions_code_key" to table: "promotions"
CREATE UNIQUE INDEX "promotions_code_key" ON "promotions" ("code");
-- create "defis" table
CREATE TABLE "defis" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "sort_key" character varying NOT NULL, "slug" character varying NOT NULL, "title" character varying NOT NULL, "summary" character varying NOT NULL, "problem" character varying NULL, "mission" character varying NULL, "impact" character varying NULL, "town" character varying NOT NULL, "postal_code" character varying NULL, "duration_months" bigint NULL, "website" character varying NULL, "repository" character varying NULL, "year" bigint NOT NULL, "status" character varying NOT NULL DEFAULT 'DRAFT', "published_at" timestamptz NULL, "promotion_id" character varying NOT NULL, "administration_id" character varying NOT NULL, "ministry_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "defis_administrations_administration" FOREIGN KEY ("administration_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "defis_administrations_ministry" FOREIGN KEY ("ministry_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "defis_promotions_promotion" FOREIGN KEY ("promotion_id") REFERENCES "promotions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "defi_administration_id" to table: "defis"
CREATE INDEX "defi_administration_id" ON "defis" ("administration_id");
-- create index "defi_created_at_id" to table: "defis"
CREATE INDEX "defi_created_at_id" ON "defis" ("created_at", "id");
-- create index "defi_ministry_id" to table: "defis"
CREATE INDEX "defi_ministry_id" ON "defis" ("ministry_id");
-- create index "defi_promotion_id" to table: "defis"
CREATE INDEX "defi_promotion_id" ON "defis" ("promotion_id");
-- create index "defi_published_at" to table: "defis"
CREATE INDEX "defi_published_at" ON "defis" ("published_at");
-- create index "defi_status_created_at_id" to table: "defis"
CREATE INDEX "defi_status_created_at_id" ON "defis" ("status", "created_at", "id");
-- create index "defi_status_id" to table: "defis"
CREATE INDEX "defi_status_id" ON "defis" ("status", "id");
-- create index "defi_status_sort_key_id" to table: "defis"
CREATE INDEX "defi_status_sort_key_id" ON "defis" ("status", "sort_key", "id");
-- create index "defi_status_town" to table: "defis"
CREATE INDEX "defi_status_town" ON "defis" ("status", "town");
-- create index "defi_status_updated_at_id" to table: "defis"
CREATE INDEX "defi_status_updated_at_id" ON "defis" ("status", "updated_at", "id");
-- create index "defi_status_year_id" to table: "defis"
CREATE INDEX "defi_status_year_id" ON "defis" ("status", "year", "id");
-- create index "defi_updated_at_id" to table: "defis"
CREATE INDEX "defi_updated_at_id" ON "defis" ("updated_at", "id");
-- create index "defis_slug_key" to table: "defis"
CREATE UNIQUE INDEX "defis_slug_key" ON "defis" ("slug");
-- create "profiles" table
CREATE TABLE "profiles" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "code" character varying NOT NULL, "label" character varying NOT NULL, "rank" bigint NOT NULL, PRIMARY KEY ("id"));
-- create index "profile_created_at_id" to table: "profiles"
CREATE INDEX "profile_created_at_id" ON "profiles" ("created_at", "id");
-- create index "profile_rank_id" to table: "profiles"
CREATE INDEX "profile_rank_id" ON "profiles" ("rank", "id");
-- create index "profile_updated_at_id" to table: "profiles"
CREATE INDEX "profile_updated_at_id" ON "profiles" ("updated_at", "id");
-- create index "profiles_code_key" to table: "profiles"
CREATE UNIQUE INDEX "profiles_code_key" ON "profiles" ("code");
-- create "defi_profiles" table
CREATE TABLE "defi_profiles" ("defi_id" character varying NOT NULL, "profile_id" character varying NOT NULL, PRIMARY KEY ("defi_id", "profile_id"), CONSTRAINT "defi_profiles_defi_id" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "defi_profiles_profile_id" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "defi_profiles_profile_id" to table: "defi_profiles"
CREATE INDEX "defi_profiles_profile_id" ON "defi_profiles" ("profile_id");
-- create "themes" table
CREATE TABLE "themes" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "sort_key" character varying NOT NULL, "slug" character varying NOT NULL, "label" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "theme_created_at_id" to table: "themes"
CREATE INDEX "theme_created_at_id" ON "themes" ("created_at", "id");
-- create index "theme_sort_key_id" to table: "themes"
CREATE INDEX "theme_sort_key_id" ON "themes" ("sort_key", "id");
-- create index "theme_updated_at_id" to table: "themes"
CREATE INDEX "theme_updated_at_id" ON "themes" ("updated_at", "id");
-- create index "themes_slug_key" to table: "themes"
CREATE UNIQUE INDEX "themes_slug_key" ON "themes" ("slug");
-- create "defi_themes" table
CREATE TABLE "defi_themes" ("defi_id" character varying NOT NULL, "theme_id" character varying NOT NULL, PRIMARY KEY ("defi_id", "theme_id"), CONSTRAINT "defi_themes_defi_id" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "defi_themes_theme_id" FOREIGN KEY ("theme_id") REFERENCES "themes" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "defi_themes_theme_id" to table: "defi_themes"
CREATE INDEX "defi_themes_theme_id" ON "defi_themes" ("theme_id");
-- create "webinars" table
CREATE TABLE "webinars" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "slug" character varying NOT NULL, "title" character varying NOT NULL, "description" character varying NULL, "starts_at" timestamptz NOT NULL, "ends_at" timestamptz NOT NULL, "capacity" bigint NOT NULL, "seats_taken" bigint NOT NULL DEFAULT 0, "note" character varying NULL, "status" character varying NOT NULL DEFAULT 'DRAFT', "promotion_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "webinars_promotions_promotion" FOREIGN KEY ("promotion_id") REFERENCES "promotions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "webinars_seats_within_capacity" CHECK (seats_taken <= capacity));
-- create index "webinar_created_at_id" to table: "webinars"
CREATE INDEX "webinar_created_at_id" ON "webinars" ("created_at", "id");
-- create index "webinar_ends_at" to table: "webinars"
CREATE INDEX "webinar_ends_at" ON "webinars" ("ends_at");
-- create index "webinar_promotion_id" to table: "webinars"
CREATE INDEX "webinar_promotion_id" ON "webinars" ("promotion_id");
-- create index "webinar_status_starts_at_id" to table: "webinars"
CREATE INDEX "webinar_status_starts_at_id" ON "webinars" ("status", "starts_at", "id");
-- create index "webinar_updated_at_id" to table: "webinars"
CREATE INDEX "webinar_updated_at_id" ON "webinars" ("updated_at", "id");
-- create index "webinars_slug_key" to table: "webinars"
CREATE UNIQUE INDEX "webinars_slug_key" ON "webinars" ("slug");
-- create "defi_webinars" table
CREATE TABLE "defi_webinars" ("defi_id" character varying NOT NULL, "webinar_id" character varying NOT NULL, PRIMARY KEY ("defi_id", "webinar_id"), CONSTRAINT "defi_webinars_defi_id" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "defi_webinars_webinar_id" FOREIGN KEY ("webinar_id") REFERENCES "webinars" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "defi_webinars_webinar_id" to table: "defi_webinars"
CREATE INDEX "defi_webinars_webinar_id" ON "defi_webinars" ("webinar_id");
-- create "positions" table
CREATE TABLE "positions" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "seats" bigint NOT NULL, "defi_id" character varying NOT NULL, "profile_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "positions_defis_defi" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "positions_profiles_profile" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "position_created_at_id" to table: "positions"
CREATE INDEX "position_created_at_id" ON "positions" ("created_at", "id");
-- create index "position_defi_id_profile_id" to table: "positions"
CREATE UNIQUE INDEX "position_defi_id_profile_id" ON "positions" ("defi_id", "profile_id");
-- create index "position_profile_id" to table: "positions"
CREATE INDEX "position_profile_id" ON "positions" ("profile_id");
-- create index "position_updated_at_id" to table: "positions"
CREATE INDEX "position_updated_at_id" ON "positions" ("updated_at", "id");
-- create "position_accepted_profiles" table
CREATE TABLE "position_accepted_profiles" ("position_id" character varying NOT NULL, "profile_id" character varying NOT NULL, PRIMARY KEY ("position_id", "profile_id"), CONSTRAINT "position_accepted_profiles_position_id" FOREIGN KEY ("position_id") REFERENCES "positions" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "position_accepted_profiles_profile_id" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "position_accepted_profiles_profile_id" to table: "position_accepted_profiles"
CREATE INDEX "position_accepted_profiles_profile_id" ON "position_accepted_profiles" ("profile_id");
-- create "registrations" table
CREATE TABLE "registrations" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "name" character varying NOT NULL, "status" character varying NOT NULL DEFAULT 'CONFIRMED', "webinar_id" character varying NOT NULL, "candidate_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "registrations_candidates_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "registrations_webinars_webinar" FOREIGN KEY ("webinar_id") REFERENCES "webinars" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "registration_candidate_id" to table: "registrations"
CREATE INDEX "registration_candidate_id" ON "registrations" ("candidate_id");
-- create index "registration_created_at_id" to table: "registrations"
CREATE INDEX "registration_created_at_id" ON "registrations" ("created_at", "id");
-- create index "registration_updated_at_id" to table: "registrations"
CREATE INDEX "registration_updated_at_id" ON "registrations" ("updated_at", "id");
-- create index "registration_webinar_id_candidate_id" to table: "registrations"
CREATE UNIQUE INDEX "registration_webinar_id_candidate_id" ON "registrations" ("webinar_id", "candidate_id");
-- create index "registration_webinar_id_status" to table: "registrations"
CREATE INDEX "registration_webinar_id_status" ON "registrations" ("webinar_id", "status");
-- create "testimonies" table
CREATE TABLE "testimonies" ("id" character varying NOT NULL, "created_at" timestamptz NOT NULL, "updated_at" timestamptz NOT NULL, "slug" character varying NOT NULL, "author_name" character varying NOT NULL, "author_role" character varying NOT NULL, "headline" character varying NOT NULL, "body" character varying NOT NULL, "source" character varying NULL, "written_at" timestamptz NOT NULL, "status" character varying NOT NULL DEFAULT 'DRAFT', "promotion_id" character varying NOT NULL, "defi_id" character varying NULL, "administration_id" character varying NULL, "profile_id" character varying NULL, "author_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "testimonies_accounts_author" FOREIGN KEY ("author_id") REFERENCES "accounts" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "testimonies_administrations_administration" FOREIGN KEY ("administration_id") REFERENCES "administrations" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "testimonies_defis_defi" FOREIGN KEY ("defi_id") REFERENCES "defis" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "testimonies_profiles_profile" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "testimonies_promotions_promotion" FOREIGN KEY ("promotion_id") REFERENCES "promotions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "testimonies_slug_key" to table: "testimonies"
CREATE UNIQUE INDEX "testimonies_slug_key" ON "testimonies" ("slug");
-- create index "testimony_administration_id" to table: "testimonies"
CREATE INDEX "testimony_administration_id" ON "testimonies" ("administration_id");
-- create index "testimony_author_id" to table: "testimonies"
CREATE INDEX "testimony_author_id" ON "testimonies" ("author_id");
-- create index "testimony_created_at_id" to table: "testimonies"
CREATE INDEX "testimony_created_at_id" ON "testimonies" ("created_at", "id");
-- create index "testimony_defi_id" to table: "testimonies"
CREATE INDEX "testimony_defi_id" ON "testimonies" ("defi_id");
-- create index "testimony_profile_id" to table: "testimonies"
CREATE INDEX "testimony_profile_id" ON "testimonies" ("profile_id");
-- create index "testimony_promotion_id" to table: "testimonies"
CREATE INDEX "testimony_promotion_id" ON "testimonies" ("promotion_id");
-- create index "testimony_status_written_at_id" to table: "testimonies"
CREATE INDEX "testimony_status_written_at_id" ON "testimonies" ("status", "written_at", "id");
-- create index "testimony_updated_at_id" to table: "testimonies"
CREATE INDEX "testimony_updated_at_id" ON "testimonies" ("updated_at", "id");

-- +goose Down
-- reverse: create index "testimony_updated_at_id" to table: "testimonies"
DROP INDEX "testimony_updated_at_id";
-- reverse: create index "testimony_status_written_at_id" to table: "testimonies"
DROP INDEX "testimony_status_written_at_id";
-- reverse: create index "testimony_promotion_id" to table: "testimonies"
DROP INDEX "testimony_promotion_id";
-- reverse: create index "testimony_profile_id" to table: "testimonies"
DROP INDEX "testimony_profile_id";
-- reverse: create index "testimony_defi_id" to table: "testimonies"
DROP INDEX "testimony_defi_id";
-- reverse: create index "testimony_created_at_id" to table: "testimonies"
DROP INDEX "testimony_created_at_id";
-- reverse: create index "testimony_author_id" to table: "testimonies"
DROP INDEX "testimony_author_id";
-- reverse: create index "testimony_administration_id" to table: "testimonies"
DROP INDEX "testimony_administration_id";
-- reverse: create index "testimonies_slug_key" to table: "testimonies"
DROP INDEX "testimonies_slug_key";
-- reverse: create "testimonies" table
DROP TABLE "testimonies";
-- reverse: create index "registration_webinar_id_status" to table: "registrations"
DROP INDEX "registration_webinar_id_status";
-- reverse: create index "registration_webinar_id_candidate_id" to table: "registrations"
DROP INDEX "registration_webinar_id_candidate_id";
-- reverse: create index "registration_updated_at_id" to table: "registrations"
DROP INDEX "registration_updated_at_id";
-- reverse: create index "registration_created_at_id" to table: "registrations"
DROP INDEX "registration_created_at_id";
-- reverse: create index "registration_candidate_id" to table: "registrations"
DROP INDEX "registration_candidate_id";
-- reverse: create "registrations" table
DROP TABLE "registrations";
-- reverse: create index "position_accepted_profiles_profile_id" to table: "position_accepted_profiles"
DROP INDEX "position_accepted_profiles_profile_id";
-- reverse: create "position_accepted_profiles" table
DROP TABLE "position_accepted_profiles";
-- reverse: create index "position_updated_at_id" to table: "positions"
DROP INDEX "position_updated_at_id";
-- reverse: create index "position_profile_id" to table: "positions"
DROP INDEX "position_profile_id";
-- reverse: create index "position_defi_id_profile_id" to table: "positions"
DROP INDEX "position_defi_id_profile_id";
-- reverse: create index "position_created_at_id" to table: "positions"
DROP INDEX "position_created_at_id";
-- reverse: create "positions" table
DROP TABLE "positions";
-- reverse: create index "defi_webinars_webinar_id" to table: "defi_webinars"
DROP INDEX "defi_webinars_webinar_id";
-- reverse: create "defi_webinars" table
DROP TABLE "defi_webinars";
-- reverse: create index "webinars_slug_key" to table: "webinars"
DROP INDEX "webinars_slug_key";
-- reverse: create index "webinar_updated_at_id" to table: "webinars"
DROP INDEX "webinar_updated_at_id";
-- reverse: create index "webinar_status_starts_at_id" to table: "webinars"
DROP INDEX "webinar_status_starts_at_id";
-- reverse: create index "webinar_promotion_id" to table: "webinars"
DROP INDEX "webinar_promotion_id";
-- reverse: create index "webinar_ends_at" to table: "webinars"
DROP INDEX "webinar_ends_at";
-- reverse: create index "webinar_created_at_id" to table: "webinars"
DROP INDEX "webinar_created_at_id";
-- reverse: create "webinars" table
DROP TABLE "webinars";
-- reverse: create index "defi_themes_theme_id" to table: "defi_themes"
DROP INDEX "defi_themes_theme_id";
-- reverse: create "defi_themes" table
DROP TABLE "defi_themes";
-- reverse: create index "themes_slug_key" to table: "themes"
DROP INDEX "themes_slug_key";
-- reverse: create index "theme_updated_at_id" to table: "themes"
DROP INDEX "theme_updated_at_id";
-- reverse: create index "theme_sort_key_id" to table: "themes"
DROP INDEX "theme_sort_key_id";
-- reverse: create index "theme_created_at_id" to table: "themes"
DROP INDEX "theme_created_at_id";
-- reverse: create "themes" table
DROP TABLE "themes";
-- reverse: create index "defi_profiles_profile_id" to table: "defi_profiles"
DROP INDEX "defi_profiles_profile_id";
-- reverse: create "defi_profiles" table
DROP TABLE "defi_profiles";
-- reverse: create index "profiles_code_key" to table: "profiles"
DROP INDEX "profiles_code_key";
-- reverse: create index "profile_updated_at_id" to table: "profiles"
DROP INDEX "profile_updated_at_id";
-- reverse: create index "profile_rank_id" to table: "profiles"
DROP INDEX "profile_rank_id";
-- reverse: create index "profile_created_at_id" to table: "profiles"
DROP INDEX "profile_created_at_id";
-- reverse: create "profiles" table
DROP TABLE "profiles";
-- reverse: create index "defis_slug_key" to table: "defis"
DROP INDEX "defis_slug_key";
-- reverse: create index "defi_updated_at_id" to table: "defis"
DROP INDEX "defi_updated_at_id";
-- reverse: create index "defi_status_year_id" to table: "defis"
DROP INDEX "defi_status_year_id";
-- reverse: create index "defi_status_updated_at_id" to table: "defis"
DROP INDEX "defi_status_updated_at_id";
-- reverse: create index "defi_status_town" to table: "defis"
DROP INDEX "defi_status_town";
-- reverse: create index "defi_status_sort_key_id" to table: "defis"
DROP INDEX "defi_status_sort_key_id";
-- reverse: create index "defi_status_id" to table: "defis"
DROP INDEX "defi_status_id";
-- reverse: create index "defi_status_created_at_id" to table: "defis"
DROP INDEX "defi_status_created_at_id";
-- reverse: create index "defi_published_at" to table: "defis"
DROP INDEX "defi_published_at";
-- reverse: create index "defi_promotion_id" to table: "defis"
DROP INDEX "defi_promotion_id";
-- reverse: create index "defi_ministry_id" to table: "defis"
DROP INDEX "defi_ministry_id";
-- reverse: create index "defi_created_at_id" to table: "defis"
DROP INDEX "defi_created_at_id";
-- reverse: create index "defi_administration_id" to table: "defis"
DROP INDEX "defi_administration_id";
-- reverse: create "defis" table
DROP TABLE "defis";
-- reverse: create index "promotions_code_key" to table: "promotions"
DROP INDEX "promotions_code_key";
-- reverse: create index "promotion_year_id" to table: "promotions"
DROP INDEX "promotion_year_id";
-- reverse: create index "promotion_updated_at_id" to table: "promotions"
DROP INDEX "promotion_updated_at_id";
-- reverse: create index "promotion_created_at_id" to table: "promotions"
DROP INDEX "promotion_created_at_id";
-- reverse: create index "promotion_call_opens_at" to table: "promotions"
DROP INDEX "promotion_call_opens_at";
-- reverse: create index "promotion_call_closes_at" to table: "promotions"
DROP INDEX "promotion_call_closes_at";
-- reverse: create "promotions" table
DROP TABLE "promotions";
-- reverse: create index "administrations_slug_key" to table: "administrations"
DROP INDEX "administrations_slug_key";
-- reverse: create index "administration_updated_at_id" to table: "administrations"
DROP INDEX "administration_updated_at_id";
-- reverse: create index "administration_town" to table: "administrations"
DROP INDEX "administration_town";
-- reverse: create index "administration_sort_key_id" to table: "administrations"
DROP INDEX "administration_sort_key_id";
-- reverse: create index "administration_parent_id" to table: "administrations"
DROP INDEX "administration_parent_id";
-- reverse: create index "administration_kind" to table: "administrations"
DROP INDEX "administration_kind";
-- reverse: create index "administration_created_at_id" to table: "administrations"
DROP INDEX "administration_created_at_id";
-- reverse: create "administrations" table
DROP TABLE "administrations";
-- reverse: create index "accounts_candidate_id_key" to table: "accounts"
DROP INDEX "accounts_candidate_id_key";
-- reverse: create index "account_updated_at_id" to table: "accounts"
DROP INDEX "account_updated_at_id";
-- reverse: create index "account_created_at_id" to table: "accounts"
DROP INDEX "account_created_at_id";
-- reverse: create "accounts" table
DROP TABLE "accounts";
-- reverse: create index "candidates_email_key_key" to table: "candidates"
DROP INDEX "candidates_email_key_key";
-- reverse: create index "candidate_updated_at_id" to table: "candidates"
DROP INDEX "candidate_updated_at_id";
-- reverse: create index "candidate_created_at_id" to table: "candidates"
DROP INDEX "candidate_created_at_id";
-- reverse: create "candidates" table
DROP TABLE "candidates";
