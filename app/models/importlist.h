// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draftpreview.h"
#include "study/importplan.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

// What an import would bring, a row each, and behind it what could not be read. Here the analyst's decisions are kept
// until they are carried out. GUI thread.
class ImportList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailsRole = Qt::UserRole + 1, // "revised · The Post · 2 April 2025 · 412 words"
        RelationRole,                   // DraftRelation
        ProblemRole,                    // whether it is a file that could not be read
        DoubtRole,                      // whether the reader is not sure of the text
    };

    explicit ImportList(const ImportPlan &plan, QObject *parent = nullptr);

    // As it was decided.
    [[nodiscard]] ImportPlan plan() const;
    // What a row is about; a row of a problem has none.
    [[nodiscard]] const ImportItem &item(int row) const { return m_plan.items[row]; }
    [[nodiscard]] int items() const { return int(m_plan.items.size()); }
    [[nodiscard]] const Error &problem(int row) const { return m_plan.problems[row - items()]; }
    [[nodiscard]] DraftPreview &preview(int row);

    void setArticle(int row, const Article &article);
    void setDecision(int row, ImportDecision decision);
    // Between leaving it and what was decided before, or proposed.
    void toggle(int row);

    [[nodiscard]] int count(ImportDecision decision) const;
    // The first that is to be imported with a day that is none in EDTF; -1: there is none.
    [[nodiscard]] int rowWithBadDate() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString details(const ImportItem &item) const;
    [[nodiscard]] QVariant problemData(int row, int role) const;

    ImportPlan m_plan;
    std::vector<ImportDecision> m_wanted; // for when it is taken again
    std::vector<std::unique_ptr<DraftPreview>> m_previews;
};
