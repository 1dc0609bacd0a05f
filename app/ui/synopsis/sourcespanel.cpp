// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/sourcespanel.h"

#include "models/apparatuswords.h"
#include "models/sourcetree.h"
#include "ui/synopsis/sourcesview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

SourcesPanel::SourcesPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_tree(new SourceTree(this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_byArticle(new QToolButton(this))
    , m_reports(plainLabel(this))
    , m_view(new SourcesView(*m_tree, this))
    , m_empty(new EmptyState({}, this))
    , m_origin(new QuietLabel(QuietLabel::Kind::Words, this))
{
    build();
    connectAll();
    m_models->comparison.want();
    refresh();
}

void SourcesPanel::build()
{
    setAccessibleName(tr("Sources"));
    const int margin = rowMargin(fontMetrics());
    m_title->setText(tr("Sources"));
    m_byArticle->setText(tr("By article"));
    m_byArticle->setAccessibleName(m_byArticle->text());
    m_byArticle->setToolTip(plainToolTip(tr("Article by article whom it names, instead of who cites whom")));
    m_byArticle->setCheckable(true);
    m_byArticle->setAutoRaise(true);
    m_byArticle->setFocusPolicy(Qt::StrongFocus);
    m_origin->setText(tr("Read from the articles' words; Coverage counts the sources of your claims."));
    m_origin->setContentsMargins(margin, 0, margin, margin / 2);
    m_reports->setContentsMargins(margin, 0, margin, 0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_byArticle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin / 2, 0, 0);
    column->setSpacing(margin / 2);
    column->addLayout(line);
    column->addWidget(m_reports);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_origin);
    setFocusProxy(m_view);
}

void SourcesPanel::connectAll()
{
    connect(&m_models->comparison, &StoryComparison::changed, this, &SourcesPanel::follow);
    connect(&m_models->comparison, &StoryComparison::progressed, this, [this](int done, int of) {
        m_done = done;
        m_of = of;
        showState();
    });
    connect(m_byArticle, &QToolButton::toggled, this, &SourcesPanel::refresh);
    connect(m_view, &SourcesView::wanted, this, &SourcesPanel::goTo);
}

void SourcesPanel::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SourcesPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void SourcesPanel::refresh()
{
    m_isStale = false;
    m_story = m_models->comparison.story();
    m_tree->setNodes(m_byArticle->isChecked() ? sourcesByArticle(*m_story) : sourcesByCited(*m_story));
    m_reports->setText(reportSentences(*m_story).join(QLatin1Char('\n')));
    showState();
}

// One article has its sources too; only that articles rest on one report is not to be told of it.
void SourcesPanel::showState()
{
    const bool hasAny = !m_story->comparison.sources.isEmpty();
    m_view->setVisible(hasAny);
    m_byArticle->setVisible(hasAny);
    m_origin->setVisible(hasAny);
    m_reports->setVisible(hasAny && !m_reports->text().isEmpty());
    m_empty->setVisible(!hasAny);
    if (hasAny)
        return;
    const bool isNothingThere = m_story->size() == 0;
    m_empty->setSentence(isNothingThere
                             ? whyNoComparison(*m_story, m_models->comparison.isWorking(), m_done, m_of)
                             : tr("No article says whom it has something from, in words that are understood here."));
}

void SourcesPanel::goTo(int article, TextSpan span)
{
    m_navigator->goTo({.article = m_story->articles[article], .span = span, .version = m_story->versions[article]});
}
