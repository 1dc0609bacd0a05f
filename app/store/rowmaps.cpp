// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columncodec.h"
#include "store/rowmap.h"

#include <array>
#include <functional>

namespace
{
template <class Row, auto Access>
constexpr Column<Row> column(const char *name)
{
    return {.name = name,
            .get = [](const Row &row) { return encodeColumn(std::invoke(Access, row)); },
            .set = [](Row &row, const QVariant &value) { return decodeColumn(value, std::invoke(Access, row)); }};
}

constexpr auto spanStart = [](auto &passage) -> auto & { return passage.span.start; };
constexpr auto spanEnd = [](auto &passage) -> auto & { return passage.span.end; };
} // namespace

template <>
const RowMap<StudyInfo> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<StudyInfo>>({
        {.name = "id",
         .get = [](const StudyInfo &) { return QVariant(1); },
         .set = [](StudyInfo &, const QVariant &) { return true; }},
        column<StudyInfo, &StudyInfo::uuid>("uuid"),
        column<StudyInfo, &StudyInfo::title>("title"),
        column<StudyInfo, &StudyInfo::description>("description"),
        column<StudyInfo, &StudyInfo::author>("author"),
    });
    static const RowMap<StudyInfo> map{.table = "study", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Article> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Article>>({
        column<Article, &Article::id>("id"),
        column<Article, &Article::uuid>("uuid"),
        column<Article, &Article::name>("name"),
        column<Article, &Article::title>("title"),
        column<Article, &Article::outlet>("outlet"),
        column<Article, &Article::author>("author"),
        column<Article, &Article::published>("published"),
        column<Article, &Article::url>("url"),
        column<Article, &Article::language>("language"),
        column<Article, &Article::source>("source"),
        column<Article, &Article::position>("position"),
    });
    static const RowMap<Article> map{.table = "article", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Version> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Version>>({
        column<Version, &Version::id>("id"),
        column<Version, &Version::uuid>("uuid"),
        column<Version, &Version::article>("article_id"),
        column<Version, &Version::number>("number"),
        column<Version, &Version::text>("text"),
        column<Version, &Version::sha256>("sha256"),
        column<Version, &Version::blocks>("blocks"),
        column<Version, &Version::imported>("imported"),
        column<Version, &Version::original>("original"),
    });
    static const RowMap<Version> map{.table = "version", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Passage> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Passage>>({
        column<Passage, &Passage::id>("id"),
        column<Passage, &Passage::version>("version_id"),
        column<Passage, spanStart>("start"),
        column<Passage, spanEnd>("end"),
        column<Passage, &Passage::quote>("quote"),
        column<Passage, &Passage::prefix>("prefix"),
        column<Passage, &Passage::suffix>("suffix"),
        column<Passage, &Passage::state>("state"),
        column<Passage, &Passage::origin>("origin_id"),
    });
    static const RowMap<Passage> map{.table = "passage", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Tag> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Tag>>({
        column<Tag, &Tag::id>("id"),
        column<Tag, &Tag::uuid>("uuid"),
        column<Tag, &Tag::parent>("parent_id"),
        column<Tag, &Tag::name>("name"),
        column<Tag, &Tag::colour>("colour"),
        column<Tag, &Tag::description>("description"),
        column<Tag, &Tag::position>("position"),
    });
    static const RowMap<Tag> map{.table = "tag", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Highlight> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Highlight>>({
        column<Highlight, &Highlight::id>("id"),
        column<Highlight, &Highlight::uuid>("uuid"),
        column<Highlight, &Highlight::passage>("passage_id"),
        column<Highlight, &Highlight::author>("author"),
        column<Highlight, &Highlight::created>("created"),
    });
    static const RowMap<Highlight> map{.table = "highlight", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<HighlightTag> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<HighlightTag>>({
        column<HighlightTag, &HighlightTag::highlight>("highlight_id"),
        column<HighlightTag, &HighlightTag::tag>("tag_id"),
    });
    static const RowMap<HighlightTag> map{.table = "highlight_tag", .columns = columns, .keyColumns = 2};
    return map;
}

template <>
const RowMap<Reporter> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Reporter>>({
        column<Reporter, &Reporter::id>("id"),
        column<Reporter, &Reporter::uuid>("uuid"),
        column<Reporter, &Reporter::name>("name"),
        column<Reporter, &Reporter::kind>("kind"),
    });
    static const RowMap<Reporter> map{.table = "reporter", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Event> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Event>>({
        column<Event, &Event::id>("id"),
        column<Event, &Event::uuid>("uuid"),
        column<Event, &Event::name>("name"),
        column<Event, &Event::title>("title"),
        column<Event, &Event::description>("description"),
        column<Event, &Event::kind>("kind"),
        column<Event, &Event::displayEdtf>("display_edtf"),
        column<Event, &Event::displaySource>("display_source"),
        column<Event, &Event::background>("background"),
        column<Event, &Event::state>("state"),
        column<Event, &Event::createdBy>("created_by"),
    });
    static const RowMap<Event> map{.table = "event", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<EventTag> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<EventTag>>({
        column<EventTag, &EventTag::event>("event_id"),
        column<EventTag, &EventTag::tag>("tag_id"),
    });
    static const RowMap<EventTag> map{.table = "event_tag", .columns = columns, .keyColumns = 2};
    return map;
}

template <>
const RowMap<Claim> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Claim>>({
        column<Claim, &Claim::id>("id"),
        column<Claim, &Claim::uuid>("uuid"),
        column<Claim, &Claim::event>("event_id"),
        column<Claim, &Claim::passage>("passage_id"),
        column<Claim, &Claim::dateText>("date_text"),
        column<Claim, &Claim::dateStart>("date_start"),
        column<Claim, &Claim::edtf>("edtf"),
        column<Claim, &Claim::reading>("reading"),
        column<Claim, &Claim::approximate>("approximate"),
        column<Claim, &Claim::uncertain>("uncertain"),
        column<Claim, &Claim::anchorDay>("anchor_day"),
        column<Claim, &Claim::anchorKind>("anchor_kind"),
        column<Claim, &Claim::relativeTo>("relative_to"),
        column<Claim, &Claim::modality>("modality"),
        column<Claim, &Claim::tense>("tense"),
        column<Claim, &Claim::reporter>("reporter_id"),
        column<Claim, &Claim::reporterKind>("reporter_kind"),
        column<Claim, &Claim::rule>("rule"),
        column<Claim, &Claim::score>("score"),
        column<Claim, &Claim::state>("state"),
    });
    static const RowMap<Claim> map{.table = "claim", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Note> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Note>>({
        column<Note, &Note::id>("id"),
        column<Note, &Note::uuid>("uuid"),
        column<Note, &Note::highlight>("highlight_id"),
        column<Note, &Note::article>("article_id"),
        column<Note, &Note::event>("event_id"),
        column<Note, &Note::text>("text"),
        column<Note, &Note::author>("author"),
        column<Note, &Note::created>("created"),
        column<Note, &Note::modified>("modified"),
    });
    static const RowMap<Note> map{.table = "note", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Link> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Link>>({
        column<Link, &Link::id>("id"),
        column<Link, &Link::uuid>("uuid"),
        column<Link, &Link::a>("a_passage_id"),
        column<Link, &Link::b>("b_passage_id"),
        column<Link, &Link::state>("state"),
        column<Link, &Link::author>("author"),
        column<Link, &Link::created>("created"),
    });
    static const RowMap<Link> map{.table = "link", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<Review> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<Review>>({
        column<Review, &Review::passage>("passage_id"),
    });
    static const RowMap<Review> map{.table = "review", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<TagPin> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<TagPin>>({
        column<TagPin, &TagPin::digit>("digit"),
        column<TagPin, &TagPin::tag>("tag_id"),
    });
    static const RowMap<TagPin> map{.table = "tag_pin", .columns = columns, .keyColumns = 1};
    return map;
}

template <>
const RowMap<WordList> &rowMap()
{
    static constexpr auto columns = std::to_array<Column<WordList>>({
        column<WordList, &WordList::id>("id"),
        column<WordList, &WordList::uuid>("uuid"),
        column<WordList, &WordList::name>("name"),
        column<WordList, &WordList::words>("words"),
        column<WordList, &WordList::position>("position"),
    });
    static const RowMap<WordList> map{.table = "word_list", .columns = columns, .keyColumns = 1};
    return map;
}
