// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articlepane.h"

#include "ui/desk/followline.h"
#include "ui/desk/overviewstrip.h"
#include "ui/desk/paneheader.h"
#include "ui/desk/panemotion.h"

#include <QVBoxLayout>

ArticlePane::ArticlePane(StudyModels &models, ArticleId article, const ArticleView::Prepare &prepare, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_article(article)
    , m_header(new PaneHeader)
    , m_view(new ArticleView(prepare))
    , m_overview(new OverviewStrip(*m_view))
    , m_motion(new PaneMotion(*m_view, this))
    , m_followLine(new FollowLine)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_followLine);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_view);
    row->addWidget(m_overview);
    column->addLayout(row);
    setFocusProxy(m_view);
    connect(m_overview, &OverviewStrip::placeWanted, m_view, [this](TextSpan span) { m_view->reveal(span, {span}); });
    connect(m_followLine, &FollowLine::lockWanted, m_motion, &PaneMotion::setLocked);
    connect(m_motion, &PaneMotion::lockChanged, m_followLine, &FollowLine::setLocked);
    connect(m_header, &PaneHeader::closeWanted, this, [this] { emit closeWanted(m_article); });
    connect(&m_models.highlights, &HighlightList::versionsTouched, this, [this](const QSet<VersionId> &versions) {
        if (versions.isEmpty() || versions.contains(m_version))
            showHighlights();
    });
    connect(&m_models.keeper, &HighlightKeeper::unsavedChanged, this, &ArticlePane::showHighlights);
    connect(&m_models.tagFilter, &TagFilter::changed, this, &ArticlePane::showHighlights);
    connect(&m_models.tagFilter, &TagFilter::changed, this, &ArticlePane::showEvents);
    connect(&m_models.dayFilter, &DayFilter::changed, this, &ArticlePane::showHighlights);
    connect(&m_models.dayFilter, &DayFilter::changed, this, &ArticlePane::showEvents);
    connect(&m_models.events, &EventList::changed, this, &ArticlePane::showEvents);
    connect(&m_models.comparison, &StoryComparison::changed, this, &ArticlePane::showPassages);
    connect(&m_models.articles, &QAbstractItemModel::modelReset, this, &ArticlePane::showHeader);
    connect(&m_models.articles, &QAbstractItemModel::modelReset, this, &ArticlePane::showPassages);
    connect(&m_models.articles, &QAbstractItemModel::dataChanged, this, &ArticlePane::showHeader);
    // The models have heard of it before: they are older than any pane.
    connect(m_models.study.get(), &Study::changed, this, [this](const ChangeSet &changes) {
        const bool isTouched = changes.everything || !changes.versions.isEmpty();
        const auto text = isTouched ? m_models.texts.current(m_article) : nullptr;
        if (text && text->version.id != m_version)
            showText();
    });
    showText();
}

void ArticlePane::showText()
{
    const auto text = m_models.texts.current(m_article);
    if (!text)
        return;
    m_version = text->version.id;
    m_view->setVersion(text->version);
    if (const ArticleList::Entry *entry = m_models.articles.find(m_article)) {
        m_view->setAccessibleName(entry->article.title);
        m_overview->setAccessibleName(tr("Overview of %1").arg(entry->article.title));
    }
    showHighlights();
    showEvents();
    showPassages();
}

// Room for the marks is there from the start, so that the words stay in their places when the marks come.
void ArticlePane::showPassages()
{
    const std::shared_ptr<const ComparedStory> story = m_models.comparison.story();
    PanePassages passages =
        panePassages(story, m_version, [this](ArticleId article) { return m_models.articles.rowOf(article); });
    passages.articles = std::max(passages.articles, m_models.articles.rowCount());
    m_header->setOwnShare(passages.story ? std::optional(story->comparison.articles[passages.article].ownShare)
                                         : std::nullopt);
    m_view->setPassages(std::move(passages));
}

QString ArticlePane::name() const
{
    const ArticleList::Entry *entry = m_models.articles.find(m_article);
    return entry ? entry->article.name : QString();
}

int ArticlePane::row() const
{
    return m_models.articles.rowOf(m_article);
}

void ArticlePane::showHeader()
{
    if (const ArticleList::Entry *entry = m_models.articles.find(m_article))
        m_header->setArticle(entry->article, row());
}

void ArticlePane::setLeading(bool leading)
{
    m_header->setLeading(leading);
}

void ArticlePane::showHighlights()
{
    const auto colours = [&](const QList<TagId> &tags) {
        QStringList names;
        for (const TagId id : tags) {
            if (const Tag *tag = m_models.tags.find(id))
                names.append(tag->colour);
        }
        return names;
    };
    QList<PaneHighlight> marks;
    for (const HighlightItem &item : m_models.highlights.on(m_version)) {
        if (!m_models.tagFilter.shows(item.tags) || !m_models.dayFilter.shows(m_version, item.span))
            continue;
        marks.append({.id = item.id(),
                      .span = item.span,
                      .colours = colours(item.tags),
                      .label = m_models.tags.names(item.tags),
                      .hasNote = !item.note.isEmpty()});
    }
    for (const NewHighlight &unsaved : m_models.keeper.unsaved()) {
        if (unsaved.version == m_version)
            marks.append({.span = unsaved.span, .colours = colours(unsaved.tags)});
    }
    m_view->setHighlights(std::move(marks));
}

void ArticlePane::showEvents()
{
    QList<PaneEvent> marks;
    for (const EventPassage &passage : m_models.events.on(m_version)) {
        const EventItem *event = m_models.tagFilter.isFiltering() ? m_models.events.find(passage.event) : nullptr;
        const bool isTagged = !event || m_models.tagFilter.shows(event->tags);
        if (isTagged && m_models.dayFilter.shows(passage.event))
            marks.append({.event = passage.event, .span = passage.span});
    }
    m_view->setEvents(std::move(marks));
}

void ArticlePane::revealEvent(EventId event)
{
    QList<TextSpan> spans;
    for (const EventPassage &passage : m_models.events.on(m_version)) {
        if (passage.event == event)
            spans.append(passage.span);
    }
    if (!spans.isEmpty())
        m_view->reveal(spans.first(), spans);
}
