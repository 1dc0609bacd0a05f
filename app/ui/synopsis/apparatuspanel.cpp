// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/apparatuspanel.h"

#include "models/apparatuslist.h"
#include "models/apparatuswords.h"
#include "models/linkdecision.h"
#include "models/passagewords.h"
#include "ui/shell/theme.h"
#include "ui/synopsis/apparatusview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace
{
constexpr qsizetype longestFocus = 280; // UTF-16 units; the article itself is beside it

QString shortened(const QString &words)
{
    return words.size() > longestFocus ? words.first(longestFocus) + QChar(0x2026) : words;
}
} // namespace

ApparatusPanel::ApparatusPanel(StudyModels &models, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_models(&models)
    , m_navigator(&navigator)
    , m_list(new ApparatusList(this))
    , m_head(new QWidget(this))
    , m_stripe(new QWidget(m_head))
    , m_place(new QuietLabel(QuietLabel::Kind::Words, m_head))
    , m_words(plainLabel(m_head))
    , m_view(new ApparatusView(*m_list, this))
    , m_progress(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_empty(new EmptyState({}, this))
{
    build();
    connectAll();
    m_models->comparison.want();
    refresh();
}

void ApparatusPanel::build()
{
    setAccessibleName(tr("Apparatus"));
    const int margin = rowMargin(fontMetrics());
    m_head->setObjectName(QStringLiteral("head"));
    m_stripe->setAutoFillBackground(true);
    m_stripe->setFixedWidth(std::max(3, fontMetrics().height() / 5));
    auto *said = new QVBoxLayout;
    said->setSpacing(margin / 4);
    said->addWidget(m_place);
    said->addWidget(m_words);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(margin, margin / 2, margin, margin / 2);
    head->setSpacing(margin / 2);
    head->addWidget(m_stripe);
    head->addLayout(said, 1);
    m_progress->setContentsMargins(margin, 0, margin, margin / 2);
    m_progress->hide();
    m_view->setCanDecide(!m_models->study->isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_progress);
    setFocusProxy(m_view);
}

void ApparatusPanel::connectAll()
{
    connect(&m_models->comparison, &StoryComparison::changed, this, &ApparatusPanel::follow);
    connect(&m_models->comparison, &StoryComparison::progressed, this, &ApparatusPanel::showProgress);
    connect(m_navigator, &Navigator::passageRead, this, &ApparatusPanel::follow);
    connect(m_view, &ApparatusView::goWanted, this, &ApparatusPanel::goTo);
    connect(m_view, &ApparatusView::confirmWanted, this,
            [this](const QModelIndex &index) { decide(index, LinkState::Confirmed); });
    connect(m_view, &ApparatusView::cutWanted, this,
            [this](const QModelIndex &index) { decide(index, LinkState::Cut); });
    connect(m_view, &ApparatusView::forgetWanted, this, &ApparatusPanel::forget);
}

std::optional<Place> ApparatusPanel::chosen() const
{
    const ApparatusEntry *entry = isVisible() ? m_list->entryAt(m_view->currentIndex()) : nullptr;
    return entry ? std::optional(entry->place) : std::nullopt;
}

void ApparatusPanel::follow()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ApparatusPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void ApparatusPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showFocus();
}

QString ApparatusPanel::whyNothing() const
{
    const StoryComparison &comparison = m_models->comparison;
    const Location &passage = m_navigator->passage();
    const QString why = whyNoComparison(*comparison.story(), comparison.isWorking(), m_done, m_of);
    if (!why.isEmpty())
        return why;
    if (passage.article.isNull())
        return tr("Click into an article: how the others put the sentence is shown here.");
    const int number = comparison.story()->numberOf(passage.article);
    if (number < 0)
        return tr("This article is not compared yet.");
    if (comparison.story()->versions[number] != passage.version)
        return tr("This is an earlier version of %1; the newest is compared.").arg(comparison.story()->names[number]);
    return tr("There is no sentence here to look for.");
}

// What is chosen stays so; when another sentence is read, the one that was read before is chosen among its entries.
void ApparatusPanel::refresh()
{
    m_isStale = false;
    const std::shared_ptr<const ComparedStory> story = m_models->comparison.story();
    const Location &passage = m_navigator->passage();
    const ApparatusEntry *entry = m_list->entryAt(m_view->currentIndex());
    const std::optional<Place> chosenBefore = entry ? std::optional(entry->place) : std::nullopt;
    const std::optional<Place> focusBefore = m_list->story() ? std::optional(m_list->apparatus().focus) : std::nullopt;
    const bool isKnown = story->size() > 1 && story->numberOf(passage.version) >= 0;
    const std::optional<Place> place = isKnown ? story->placeAt(passage.article, passage.span.start) : std::nullopt;
    if (place)
        m_list->show(story, apparatusOf(*story, *place));
    else
        m_list->clear();
    m_turn = 0;
    m_head->setVisible(place.has_value());
    m_view->setVisible(place.has_value());
    m_empty->setVisible(!place);
    if (!place) {
        m_empty->setSentence(whyNothing());
        return;
    }
    showFocus();
    m_view->setAccessibleName(tr("Apparatus of %1: %2").arg(placeWords(*story, *place), foundWords(*story, *place)));
    if (focusBefore == place && chosenBefore)
        m_view->choose(m_list->indexOf(*chosenBefore));
    else if (focusBefore && m_view->hasFocus())
        m_view->choose(m_list->indexOf(*focusBefore));
}

void ApparatusPanel::showFocus()
{
    if (!m_list->story())
        return;
    const Apparatus &shown = m_list->apparatus();
    m_place->setText(focusWords(*m_list->story(), shown));
    m_words->setFont(readingFont(font(), font().pointSizeF() * 1.04));
    m_words->setText(shortened(shown.words));
    const Theme &theme = themeOf(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.articles[size_t(shown.focus.article) % theme.articles.size()]);
    m_stripe->setPalette(colours);
}

void ApparatusPanel::showProgress(int done, int of)
{
    m_done = done;
    m_of = of;
    m_progress->setVisible(of > 0 && !m_empty->isVisibleTo(this));
    m_progress->setText(tr("Comparing: %1 of %2 articles").arg(done).arg(of));
    if (m_empty->isVisibleTo(this))
        m_empty->setSentence(whyNothing());
}

void ApparatusPanel::goTo(const QModelIndex &index)
{
    const ComparedStory *story = m_list->story();
    if (!story)
        return;
    const auto location = [story](Place place, TextSpan span) {
        return Location{
            .article = story->articles[place.article], .span = span, .version = story->versions[place.article]};
    };
    if (const ApparatusEntry *entry = m_list->entryAt(index)) {
        m_navigator->goTo(location(entry->place, story->span(entry->place)));
    } else if (const ApparatusFigures *figures = m_list->figuresAt(index)) {
        const ApparatusFigure value = figures->values[m_turn % figures->values.size()];
        const qsizetype next = m_turn + 1;
        m_navigator->goTo(location(value.place, value.span));
        m_turn = next;
    }
}

void ApparatusPanel::decide(const QModelIndex &index, LinkState state)
{
    const ApparatusEntry *entry = m_list->entryAt(index);
    if (!entry)
        return;
    const ComparedStory &story = *m_list->story();
    const Place focus = m_list->apparatus().focus;
    const QString what = decidedWords(state, story.names[focus.article], story.names[entry->place.article]);
    tell(decideOn(*m_models->study, m_models->texts, story, focus, entry->place, state).transform([](LinkId) {}), what);
}

void ApparatusPanel::forget(const QModelIndex &index)
{
    const ApparatusEntry *entry = m_list->entryAt(index);
    if (!entry || entry->link.isNull())
        return;
    const ComparedStory &story = *m_list->story();
    const QString what =
        forgottenWords(story.names[m_list->apparatus().focus.article], story.names[entry->place.article]);
    tell(forgetLink(*m_models->study, entry->link), what);
}

void ApparatusPanel::tell(const Result<void> &result, const QString &what)
{
    if (result)
        emit done(what);
    else
        emit failed(result.error());
}
