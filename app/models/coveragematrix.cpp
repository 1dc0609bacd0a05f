// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coveragematrix.h"

#include "time/denials.h"
#include "time/edtf.h"

#include <algorithm>
#include <limits>

namespace
{
// What says most comes first.
int rank(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
        return 0;
    case Modality::Planned:
    case Modality::ReportedPlan:
        return 1;
    case Modality::Speculated:
        return 2;
    case Modality::Recurring:
        return 3;
    case Modality::Denied:
        return 4;
    }
    Q_UNREACHABLE_RETURN(4);
}

Stance ownStance(Modality modality)
{
    switch (modality) {
    case Modality::Happened:
    case Modality::Recurring:
        return Stance::Reports;
    case Modality::Planned:
    case Modality::ReportedPlan:
        return Stance::Plans;
    case Modality::Speculated:
        return Stance::Speculates;
    case Modality::Denied:
        return Stance::Denies;
    }
    Q_UNREACHABLE_RETURN(Stance::Reports);
}

bool isOwnAccount(const Claim &claim)
{
    return claim.reporter.isNull() && claim.reporterKind == ReporterKind::Author;
}

void addReporters(CoverageCell &cell, const QList<ClaimItem> &claims)
{
    for (const bool anonymous : {false, true}) {
        for (const qsizetype place : std::as_const(cell.claims)) {
            const ClaimItem &item = claims[place];
            const bool isAnonymous = item.claim.reporterKind == ReporterKind::Anonymous || item.reporterName.isEmpty();
            if (!isOwnAccount(item.claim) && isAnonymous == anonymous && !cell.reporters.contains(item.reporterName))
                cell.reporters.append(item.reporterName);
        }
    }
}

// The cell has its claims already, at least one.
void decide(CoverageCell &cell, const QList<ClaimItem> &claims)
{
    int best = rank(Modality::Denied);
    for (const qsizetype place : std::as_const(cell.claims)) {
        best = std::min(best, rank(claims[place].claim.modality));
    }
    bool isOwn = false;
    cell.modality = Modality::Denied;
    for (const qsizetype place : std::as_const(cell.claims)) {
        const Claim &claim = claims[place].claim;
        if (rank(claim.modality) != best)
            continue;
        isOwn = isOwn || isOwnAccount(claim);
        // A plan of its own says more than one that others report.
        if (cell.modality != Modality::Planned)
            cell.modality = claim.modality;
    }
    cell.stance = isOwn ? ownStance(cell.modality) : Stance::Attributes;
    addReporters(cell, claims);
}

class MatrixMaker
{
public:
    explicit MatrixMaker(const QList<CoverageColumn> &columns)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            m_places.insert(columns[i].article.id, i);
            m_days.append(columns[i].day());
        }
    }

    [[nodiscard]] QList<CoverageCell> cells(const EventItem &event) const
    {
        QList<CoverageCell> cells(m_days.size());
        bool isDenied = false;
        for (qsizetype i = 0; i < event.claims.size(); ++i) {
            const ClaimItem &item = event.claims[i];
            const auto place = m_places.constFind(item.article);
            if (item.claim.state != ReviewState::Accepted || place == m_places.constEnd())
                continue;
            cells[*place].claims.append(i);
            isDenied = isDenied || item.claim.modality == Modality::Denied;
        }
        for (CoverageCell &cell : cells) {
            if (!cell.claims.isEmpty())
                decide(cell, event.claims);
        }
        const bool isInConflict = !event.line.conflict.isEmpty();
        const QList<DatedClaim> dated = isInConflict || isDenied ? datedClaims(event) : QList<DatedClaim>();
        if (isInConflict)
            addPairs(cells, event, eventDates(event.event, dated).conflicting);
        if (isDenied)
            addDenials(cells, event, contradictedDenials(dated));
        for (CoverageCell &cell : cells) {
            cell.against.sort();
        }
        markFirst(cells);
        return cells;
    }

private:
    using Pairs = QList<std::pair<qsizetype, qsizetype>>;

    [[nodiscard]] QList<DatedClaim> datedClaims(const EventItem &event) const
    {
        QList<DatedClaim> dated;
        for (const ClaimItem &item : event.claims) {
            const auto place = m_places.constFind(item.article);
            dated.append({.claim = item.claim,
                          .article = item.articleName,
                          .published = place == m_places.constEnd() ? std::nullopt : m_days[*place]});
        }
        return dated;
    }

    // Nobody is first where all are told of on one day.
    void markFirst(QList<CoverageCell> &cells) const
    {
        std::optional<qint64> first;
        bool hasLater = false;
        bool hasUndated = false;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells[i].claims.isEmpty())
                continue;
            const std::optional<qint64> day = m_days[i];
            hasUndated = hasUndated || !day;
            hasLater = hasLater || (first && day && *day != *first);
            first = first && day ? std::min(*first, *day) : first ? first : day;
        }
        if (!first || (!hasLater && !hasUndated))
            return;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].claims.isEmpty() && m_days[i] == first)
                cells[i].turn = hasUndated ? Turn::PerhapsFirst : Turn::First;
        }
    }

    void addPairs(QList<CoverageCell> &cells, const EventItem &event, const Pairs &pairs) const
    {
        for (const auto &[a, b] : pairs) {
            add(cells, event.claims[a], event.claims[b], &CoverageCell::against);
            add(cells, event.claims[b], event.claims[a], &CoverageCell::against);
        }
    }

    void addDenials(QList<CoverageCell> &cells, const EventItem &event, const Pairs &pairs) const
    {
        addPairs(cells, event, pairs);
        for (const auto &[denial, said] : pairs) {
            add(cells, event.claims[denial], event.claims[said], &CoverageCell::denied);
        }
    }

    // To the cell of the first: the article of the second.
    void add(QList<CoverageCell> &cells, const ClaimItem &claim, const ClaimItem &other,
             QStringList CoverageCell::*list) const
    {
        const auto place = m_places.constFind(claim.article);
        if (place != m_places.constEnd() && !(cells[*place].*list).contains(other.articleName))
            (cells[*place].*list).append(other.articleName);
    }

    QHash<ArticleId, qsizetype> m_places; // columns
    QList<std::optional<qint64>> m_days;  // of publication, by column
};

// An article that nothing stands on is not silent.
void countEvents(CoverageMatrix &matrix)
{
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        CoverageColumn &column = matrix.columns[i];
        column.events = int(
            std::ranges::count_if(matrix.rows, [i](const CoverageRow &row) { return !row.cells[i].claims.isEmpty(); }));
        column.isRead = column.isRead || column.events > 0;
        if (column.isRead)
            continue;
        for (CoverageRow &row : matrix.rows) {
            row.cells[i].stance = Stance::NotRead;
        }
    }
}

QList<CoverageColumn> inOrder(QList<CoverageColumn> columns, ColumnOrder order)
{
    if (order == ColumnOrder::ByPublication) {
        std::ranges::stable_sort(columns, {}, [](const CoverageColumn &column) {
            const DayRange days = column.published.value_or(DayRange{});
            return days.earliest.value_or(days.latest.value_or(std::numeric_limits<qint64>::max()));
        });
    }
    return columns;
}
} // namespace

bool CoverageRow::hasConflict() const
{
    return !event.line.conflict.isEmpty() ||
           std::ranges::any_of(cells, [](const CoverageCell &cell) { return !cell.against.isEmpty(); });
}

QList<qsizetype> passagesOf(const CoverageRow &row, const CoverageCell &cell)
{
    QList<qsizetype> found;
    for (const qsizetype place : cell.claims) {
        const ClaimItem &item = row.event.claims[place];
        const bool isKnown = std::ranges::any_of(found, [&](qsizetype other) {
            const ClaimItem &before = row.event.claims[other];
            return before.span == item.span && before.passage.version == item.passage.version;
        });
        if (!isKnown)
            found.append(place);
    }
    return found;
}

CoverageInput readCoverage(const Study &study, const VersionTexts &texts, const EventList &events)
{
    const StudyStore &store = study.store();
    CoverageInput input{.events = events.events(), .reporters = orEmpty(store.table<Reporter>().select({}))};
    QHash<ArticleId, int> highlights = orEmpty(store.highlightCounts());
    for (const Note &note : orEmpty(store.table<Note>().select(QStringLiteral("WHERE article_id IS NOT NULL")))) {
        ++highlights[note.article];
    }
    for (const Article &article : orEmpty(store.table<Article>().select(QStringLiteral("ORDER BY position, id")))) {
        CoverageColumn column{.article = article, .isRead = highlights.value(article.id) > 0};
        if (const Result<Edtf> edtf = Edtf::parse(article.published); edtf && (edtf->earliest() || edtf->latest()))
            column.published = edtf->days();
        if (const auto newest = texts.current(article.id)) {
            column.version = newest->version.number;
            column.imported = newest->version.imported;
        }
        input.columns.append(column);
    }
    for (const Tag &tag : orEmpty(store.table<Tag>().select(QStringLiteral("ORDER BY position, id")))) {
        input.lanes.append(tag.name);
    }
    return input;
}

CoverageMatrix coverageMatrix(const CoverageInput &input, ColumnOrder order)
{
    CoverageMatrix matrix{.columns = inOrder(input.columns, order)};
    QList<Article> articles; // in the order of the study, whatever that of the columns
    for (const CoverageColumn &column : input.columns) {
        articles.append(column.article);
    }
    const SourceTracer tracer(articles, input.reporters);
    const MatrixMaker maker(matrix.columns);
    QList<EventSources> sources;
    matrix.rows.reserve(input.events.size());
    for (const EventItem &event : input.events) {
        if (event.event.state != ReviewState::Accepted)
            continue;
        const qsizetype lane = input.lanes.indexOf(event.line.lane);
        matrix.rows.append({.event = event,
                            .cells = maker.cells(event),
                            .sources = tracer.trace(sourcedClaims(event)),
                            .lane = int(lane < 0 ? input.lanes.size() : lane)});
        sources.append(matrix.rows.last().sources);
        matrix.onOneSource += sources.last().atMost() == 1 ? 1 : 0;
    }
    matrix.sources = tracer.all(sources);
    countEvents(matrix);
    return matrix;
}
