// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/figurespanel.h"

#include "exchange/tabletext.h"
#include "models/apparatuswords.h"
#include "models/figuretable.h"
#include "ui/synopsis/figuresview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

FiguresPanel::FiguresPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_table(new FigureTable(this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_only(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_view(new FiguresView(*m_table, this))
    , m_empty(new EmptyState({}, this))
{
    build();
    connectAll();
    m_models->comparison.want();
    refresh();
}

void FiguresPanel::build()
{
    setAccessibleName(tr("Figures"));
    const int margin = rowMargin(fontMetrics());
    m_only->setText(tr("Only this passage"));
    m_only->setAccessibleName(m_only->text());
    m_only->setToolTip(plainToolTip(tr("Only what is counted in the sentence that is read and in those that tell the "
                                       "same")));
    m_only->setCheckable(true);
    m_only->setAutoRaise(true);
    m_only->setFocusPolicy(Qt::StrongFocus);
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the table"));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    fillCopyMenu();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_only);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin / 2, 0, 0);
    column->setSpacing(margin / 2);
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_view);
}

void FiguresPanel::fillCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    const std::pair<QString, CopyForm> forms[] = {{tr("As &Markdown"), CopyForm::Markdown},
                                                  {tr("As &CSV"), CopyForm::Csv},
                                                  {tr("As a &table with tabs"), CopyForm::Tabbed}};
    for (const auto &[text, form] : forms) {
        menu->addAction(text, this, [this, chosen = form] { copy(chosen); });
    }
    m_copy->setMenu(menu);
}

void FiguresPanel::connectAll()
{
    connect(&m_models->comparison, &StoryComparison::changed, this, &FiguresPanel::follow);
    connect(&m_models->comparison, &StoryComparison::progressed, this, [this](int done, int of) {
        m_done = done;
        m_of = of;
        showState();
    });
    connect(m_navigator, &Navigator::passageRead, this, [this] {
        if (m_only->isChecked())
            follow();
    });
    connect(m_only, &QToolButton::toggled, this, &FiguresPanel::refresh);
    connect(m_view, &FiguresView::wanted, this, [this](const ApparatusFigure &figure) {
        const ComparedStory &story = *m_table->story();
        m_navigator->goTo({.article = story.articles[figure.place.article],
                           .span = figure.span,
                           .version = story.versions[figure.place.article]});
    });
    connect(m_view, &FiguresView::nothingThere, this, [this](const QString &why) { announce(*m_view, why); });
    connect(m_view, &FiguresView::copyWanted, this, [this] { copy(CopyForm::Markdown); });
}

void FiguresPanel::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void FiguresPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

std::optional<Place> FiguresPanel::place() const
{
    const Location &passage = m_navigator->passage();
    const std::shared_ptr<const ComparedStory> story = m_models->comparison.story();
    return story->numberOf(passage.version) < 0 ? std::nullopt : story->placeAt(passage.article, passage.span.start);
}

void FiguresPanel::refresh()
{
    m_isStale = false;
    const std::shared_ptr<const ComparedStory> story = m_models->comparison.story();
    if (m_table->story() != story.get())
        m_table->setStory(story);
    m_table->setOnly(m_only->isChecked() ? place() : std::nullopt);
    showState();
}

void FiguresPanel::showState()
{
    const StoryComparison &comparison = m_models->comparison;
    const ComparedStory &story = *comparison.story();
    const bool isFiltering = m_only->isChecked();
    const bool hasPlace = !isFiltering || place();
    const int shown = hasPlace ? m_table->rowCount() : 0;
    const int differing = m_table->differing();
    const QLocale locale;
    m_title->setText(shown == 0 ? tr("Figures")
                     : differing == 0
                         ? tr("Figures · %1").arg(locale.toString(shown))
                         : tr("Figures · %1, %2 differ").arg(locale.toString(shown), locale.toString(differing)));
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_copy->setEnabled(shown > 0);
    m_only->setEnabled(isFiltering || shown > 0);
    if (shown > 0)
        return;
    const QString why = whyNoComparison(story, comparison.isWorking(), m_done, m_of);
    m_empty->setSentence(!why.isEmpty() ? why
                         : !hasPlace    ? tr("Click into an article: the figures of the sentence are shown here.")
                         : isFiltering  ? tr("For nothing in this passage do two articles give a figure.")
                                        : tr("Nothing was found that two articles give a figure for."));
}

void FiguresPanel::copy(CopyForm form)
{
    const QList<QStringList> cells = m_table->cells();
    const QString text = form == CopyForm::Markdown ? markdownTable(cells)
                         : form == CopyForm::Csv    ? csvTable(cells)
                                                    : tabbedTable(cells);
    QGuiApplication::clipboard()->setText(text);
    emit hint(tr("%n row(s) copied.", nullptr, m_table->rowCount()));
}
