// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importdialog.h"

#include "ui/library/articlelistview.h"
#include "ui/library/draftfields.h"
#include "ui/library/importdelegate.h"
#include "ui/library/previewview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

ImportDialog::ImportDialog(const ImportPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_list(plan)
    , m_view(new ArticleListView)
    , m_finding(plainLabel())
    , m_decision(new QComboBox)
    , m_fields(new DraftFields)
    , m_lineCounts(new QuietLabel(QuietLabel::Kind::Words))
    , m_preview(new PreviewView)
    , m_problem(plainLabel())
    , m_article(nullptr)
    , m_status(plainLabel())
    , m_import(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    build();
    connectAll();
    select(0);
    showCounts();
    m_view->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::build()
{
    const int margin = rowMargin(fontMetrics());
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new ImportDelegate(m_view));
    m_view->setAccessibleName(tr("Articles to be imported"));
    m_problem->setAlignment(Qt::AlignTop);
    m_article = makeArticle();
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(margin, 0, 0, 0);
    rightColumn->addWidget(m_article);
    rightColumn->addWidget(m_problem);
    auto *halves = new QSplitter;
    m_view->setMinimumWidth(fontMetrics().height() * 10);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(right);
    halves->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(halves, 1);
    column->addLayout(foot);
    const int em = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(em * 58, em * 42).boundedTo(room * 0.94));
    halves->setSizes({em * 18, em * 40});
}

QWidget *ImportDialog::makeArticle()
{
    const int margin = rowMargin(fontMetrics());
    m_decision->setAccessibleName(tr("What is done with it"));
    m_decision->view()->setAccessibleName(m_decision->accessibleName());
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin / 2);
    auto *decision = new QHBoxLayout;
    decision->addWidget(m_finding, 1);
    decision->addWidget(m_decision);
    column->addLayout(decision);
    column->addWidget(m_fields);
    column->addSpacing(margin / 2);
    column->addWidget(m_lineCounts);
    column->addWidget(m_preview, 1);
    return made;
}

void ImportDialog::connectAll()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_view, &ArticleListView::toggleWanted, this,
            [this](const QModelIndex &index) { m_list.toggle(index.row()); });
    connect(&m_list, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        showCounts();
        if (index.row() == m_row)
            showDecision(m_list.item(m_row));
    });
    connect(m_fields, &DraftFields::edited, this,
            [this](const Article &article) { m_list.setArticle(m_row, article); });
    connect(m_decision, &QComboBox::activated, this,
            [this] { m_list.setDecision(m_row, ImportDecision(m_decision->currentData().toInt())); });
}

void ImportDialog::select(int row)
{
    m_view->setCurrentIndex(m_list.index(row));
}

void ImportDialog::showRow(int row)
{
    if (m_row >= 0 && m_row < m_list.items())
        m_list.preview(m_row).disconnect(this);
    m_row = row;
    const bool isArticle = row >= 0 && row < m_list.items();
    m_article->setVisible(isArticle);
    m_problem->setVisible(!isArticle && row >= 0);
    m_preview->setPreview(isArticle ? &m_list.preview(row) : nullptr);
    if (!isArticle) {
        m_problem->setText(row < 0 ? QString() : describe(m_list.problem(row)));
        return;
    }
    const ImportItem &item = m_list.item(row);
    connect(&m_list.preview(row), &DraftPreview::chosen, this, &ImportDialog::showLineCounts);
    m_fields->setArticle(item.draft.article, item.draft.publishedFrom);
    showDecision(item);
    showLineCounts();
}

void ImportDialog::showDecision(const ImportItem &item)
{
    const QString words = describeFinding(item.finding);
    m_finding->setText(words.isEmpty() ? tr("New to the study.") : words);
    m_decision->clear();
    m_decision->addItem(tr("Import as an article"), int(ImportDecision::Import));
    const bool isRelated = !item.finding.article.isNull() || item.finding.draft >= 0;
    if (isRelated && item.finding.relation != DraftRelation::Same)
        m_decision->addItem(tr("Add as a new version of it"), int(ImportDecision::NewVersion));
    m_decision->addItem(tr("Do not import"), int(ImportDecision::Skip));
    m_decision->setCurrentIndex(std::max(0, m_decision->findData(int(item.decision))));
    m_fields->setEnabled(item.decision == ImportDecision::Import); // a version leaves them as they are
}

void ImportDialog::showLineCounts()
{
    const DraftPreview &preview = m_list.preview(m_row);
    QStringList words{tr("%Ln line(s) of text", nullptr, preview.count(LinePart::Text))};
    if (const int lines = preview.count(LinePart::Boilerplate); lines > 0)
        words.append(tr("%Ln of boilerplate", nullptr, lines));
    if (const int lines = preview.count(LinePart::LeftOut); lines > 0)
        words.append(tr("%Ln left out", nullptr, lines));
    m_lineCounts->setText(words.join(QStringLiteral(" · ")) + QStringLiteral(" — ") +
                          tr("click a line, or press Space on it, to take it or leave it"));
}

void ImportDialog::showCounts()
{
    const int articles = m_list.count(ImportDecision::Import);
    const int versions = m_list.count(ImportDecision::NewVersion);
    const int bad = m_list.rowWithBadDate();
    m_import->setEnabled(articles + versions > 0 && bad < 0);
    m_import->setText(versions == 0   ? tr("&Import %n article(s)", nullptr, articles)
                      : articles == 0 ? tr("&Import %n version(s)", nullptr, versions)
                                      : tr("&Import %n in all", nullptr, articles + versions));
    QStringList words;
    if (bad >= 0) {
        words.append(tr("The date of “%1” is none in EDTF.").arg(m_list.index(bad).data().toString().left(60)));
    } else {
        if (versions > 0)
            words << tr("%n new article(s)", nullptr, articles) << tr("%n new version(s)", nullptr, versions);
        if (const int skipped = m_list.count(ImportDecision::Skip); skipped > 0)
            words.append(tr("%n not imported", nullptr, skipped));
        if (const int problems = m_list.rowCount() - m_list.items(); problems > 0)
            words.append(tr("%n could not be read", nullptr, problems));
    }
    m_status->setText(words.join(QStringLiteral(" · ")));
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    emit importWanted(m_list.plan());
    QDialog::accept();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn)
        accept();
    else
        QDialog::keyPressEvent(event);
}
