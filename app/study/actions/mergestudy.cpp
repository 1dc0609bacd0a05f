// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/mergestudy.h"

#include "study/otherstudy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace
{
// Inserts the rows of a plan and gives the ids below zero the values that they get.
class PlanWriter
{
public:
    explicit PlanWriter(Edit &edit) : m_edit(edit) {}

    Result<void> write(const Snapshot &rows);

private:
    template <class Row>
    Result<void> insert(const QList<Row> &rows, const auto &...references)
    {
        for (Row row : rows) {
            qint64 planned = 0;
            if constexpr (requires { row.id.value; })
                planned = std::exchange(row.id.value, 0);
            (follow(row.*references), ...);
            if (Result<void> done = m_edit.insert(row); !done)
                return done;
            if constexpr (requires { row.id.value; })
                ids<decltype(row.id)>().insert(planned, row.id.value);
        }
        return {};
    }

    template <class AnyId>
    void follow(AnyId &id)
    {
        if (id.value < 0)
            id.value = ids<AnyId>().value(id.value);
    }

    template <class AnyId>
    QHash<qint64, qint64> &ids()
    {
        return std::get<Written<AnyId>>(m_ids).ids;
    }

    template <class AnyId>
    struct Written {
        QHash<qint64, qint64> ids;
    };

    Edit &m_edit;
    std::tuple<Written<ArticleId>, Written<VersionId>, Written<PassageId>, Written<TagId>, Written<HighlightId>,
               Written<ReporterId>, Written<EventId>, Written<ClaimId>, Written<NoteId>, Written<LinkId>>
        m_ids;
};

Result<void> PlanWriter::write(const Snapshot &rows)
{
    return insert(rows.articles)
        .and_then([&] { return insert(rows.versions, &Version::article); })
        .and_then([&] { return insert(rows.passages, &Passage::version, &Passage::origin); })
        .and_then([&] { return insert(rows.reviews, &Review::passage); })
        .and_then([&] { return insert(rows.tags, &Tag::parent); })
        .and_then([&] { return insert(rows.highlights, &Highlight::passage); })
        .and_then([&] { return insert(rows.highlightTags, &HighlightTag::highlight, &HighlightTag::tag); })
        .and_then([&] { return insert(rows.reporters); })
        .and_then([&] { return insert(rows.events); })
        .and_then([&] { return insert(rows.eventTags, &EventTag::event, &EventTag::tag); })
        .and_then(
            [&] { return insert(rows.claims, &Claim::event, &Claim::passage, &Claim::relativeTo, &Claim::reporter); })
        .and_then([&] { return insert(rows.links, &Link::a, &Link::b); })
        .and_then([&] { return insert(rows.notes, &Note::highlight, &Note::article, &Note::event); });
}

QString plainName(const QString &path)
{
    return QFileInfo(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).fileName();
}

Result<Snapshot> readFile(const QString &path)
{
    return Database::open(path, OpenMode::ReadOnly).and_then([&](std::unique_ptr<Database> database) {
        const StudyStore store(std::move(database));
        return store.brokenPassages().and_then([&](const QList<PassageId> &broken) -> Result<Snapshot> {
            if (!broken.isEmpty())
                return failure(ErrorKind::Damaged, plainName(path), QStringLiteral("passage"));
            return store.snapshot();
        });
    });
}
} // namespace

Result<void> checkMerge(const QString &path, const QString &other)
{
    const QFileInfo theirs(other);
    if (!theirs.exists())
        return failure(ErrorKind::NotFound, other);
    if (theirs.canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
        return failure(ErrorKind::NothingToDo,
                       QCoreApplication::translate("Action", "%1 is this study itself").arg(plainName(other)));
    }
    return {};
}

Result<ReadStudy> readOther(const QString &other)
{
    if (QFileInfo(other).isDir() || isOtherStudy(other))
        return readOtherStudy(other);
    return readFile(other).transform([](const Snapshot &study) { return ReadStudy{.snapshot = study}; });
}

QString authorOfOther(const Snapshot &theirs, const QString &other)
{
    if (!theirs.info.author.isEmpty())
        return theirs.info.author;
    const QFileInfo file(plainName(other));
    return file.completeBaseName();
}

Result<void> applyMerge(Study &study, const MergePlan &plan, const QString &other)
{
    const QString name = QCoreApplication::translate("Action", "Merge %1").arg(plainName(other));
    return study.edit(name, [&](Edit &edit) { return PlanWriter(edit).write(plan.rows); });
}

Result<MergeReport> mergeStudy(Study &study, const QString &other)
{
    return checkMerge(study.path(), other)
        .and_then([&] { return readOther(other); })
        .and_then([&](const ReadStudy &theirs) {
            return study.store().snapshot().and_then([&](const Snapshot &ours) {
                MergePlan plan = planMerge(ours, theirs.snapshot, authorOfOther(theirs.snapshot, other));
                plan.report.losses = theirs.losses;
                return applyMerge(study, plan, other).transform([&] { return plan.report; });
            });
        });
}
