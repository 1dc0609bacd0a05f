// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlist.h"

#include "text/worddifference.h"
#include "time/describedate.h"
#include "time/edtf.h"

#include <QLocale>

#include <algorithm>

ImportList::ImportList(const ImportPlan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
    for (const ImportItem &item : std::as_const(m_plan.items)) {
        m_wanted.push_back(item.decision == ImportDecision::Skip ? ImportDecision::Import : item.decision);
    }
    m_previews.resize(size_t(m_plan.items.size()));
}

ImportPlan ImportList::plan() const
{
    ImportPlan plan = m_plan;
    for (int row = 0; row < items(); ++row) {
        if (const auto &preview = m_previews[size_t(row)]) {
            const Article article = plan.items[row].draft.article;
            plan.items[row].draft = preview->draft();
            plan.items[row].draft.article = article;
            if (plan.items[row].draft.text.isEmpty()) // every line was dropped
                plan.items[row].decision = ImportDecision::Skip;
        }
    }
    return plan;
}

DraftPreview &ImportList::preview(int row)
{
    std::unique_ptr<DraftPreview> &preview = m_previews[size_t(row)];
    if (!preview)
        preview = std::make_unique<DraftPreview>(m_plan.items[row].draft);
    return *preview;
}

void ImportList::setArticle(int row, const Article &article)
{
    m_plan.items[row].draft.article = article;
    emit dataChanged(index(row), index(row));
}

void ImportList::setDecision(int row, ImportDecision decision)
{
    m_plan.items[row].decision = decision;
    if (decision != ImportDecision::Skip)
        m_wanted[size_t(row)] = decision;
    emit dataChanged(index(row), index(row));
}

void ImportList::toggle(int row)
{
    if (row < 0 || row >= items())
        return;
    const bool isTaken = m_plan.items[row].decision != ImportDecision::Skip;
    setDecision(row, isTaken ? ImportDecision::Skip : m_wanted[size_t(row)]);
}

int ImportList::count(ImportDecision decision) const
{
    return int(std::ranges::count(m_plan.items, decision, &ImportItem::decision));
}

int ImportList::rowWithBadDate() const
{
    for (int row = 0; row < items(); ++row) {
        const QString &published = m_plan.items[row].draft.article.published;
        const bool isNeeded = m_plan.items[row].decision == ImportDecision::Import && !published.isEmpty();
        if (isNeeded && !Edtf::isValid(published))
            return row;
    }
    return -1;
}

int ImportList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.items.size() + m_plan.problems.size());
}

QString ImportList::details(const ImportItem &item) const
{
    const QLocale locale;
    QStringList parts{relationWord(item.finding.relation)};
    if (item.draft.confidence < sureConfidence)
        parts.append(tr("sure to %1 %").arg(qRound(item.draft.confidence * 100)));
    if (!item.draft.article.outlet.isEmpty())
        parts.append(item.draft.article.outlet);
    parts.append(describePublication(item.draft.article.published, locale));
    parts.append(tr("%Ln word(s)", nullptr, int(wordCount(item.draft.text))));
    return parts.join(QStringLiteral(" · "));
}

QVariant ImportList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= items())
        return problemData(index.row(), role);
    const ImportItem &item = m_plan.items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.draft.article.title.isEmpty() ? item.draft.article.source : item.draft.article.title.simplified();
    case DetailsRole:
        return details(item);
    case Qt::AccessibleTextRole:
        return QString(index.data(Qt::DisplayRole).toString() + QStringLiteral(", ") + details(item));
    case Qt::CheckStateRole:
        return item.decision == ImportDecision::Skip ? Qt::Unchecked : Qt::Checked;
    case RelationRole:
        return int(item.finding.relation);
    case DoubtRole:
        return item.draft.confidence < sureConfidence;
    case ProblemRole:
        return false;
    default:
        return {};
    }
}

QVariant ImportList::problemData(int row, int role) const
{
    const Error &error = problem(row);
    switch (role) {
    case Qt::DisplayRole:
        return error.kind == ErrorKind::Usage || error.subject.isEmpty() ? tr("Not read") : error.subject;
    case DetailsRole:
    case Qt::AccessibleTextRole:
        return describe(error);
    case ProblemRole:
        return true;
    default:
        return {};
    }
}
