// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/autotagdialog.h"

#include "study/actions/taghighlights.h"
#include "text/foldedtext.h"
#include "ui/annotation/passagepicker.h"
#include "ui/annotation/tagentry.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
constexpr int typingPause = 150; // milliseconds after the last key

// What the worker gets of an article.
struct SearchedText {
    QString title;
    VersionId version;
    QString text;
};

PassageGroup groupOf(const SearchedText &article, const QList<TextSpan> &spans)
{
    PassageGroup group{.title = article.title};
    for (const TextSpan span : spans) {
        group.passages.append(passageChoice(article.version, article.text, span));
    }
    return group;
}

QList<PassageGroup> findAll(const QList<SearchedText> &articles, const QString &words)
{
    QList<PassageGroup> groups;
    for (const SearchedText &article : articles) {
        if (const QList<TextSpan> spans = findFolded(article.text, words); !spans.isEmpty())
            groups.append(groupOf(article, spans));
    }
    return groups;
}

QString titleOf(const Article &article)
{
    return QStringLiteral("%1 · %2").arg(article.name, article.title.simplified());
}

bool fits(TextSpan span, qsizetype size)
{
    return span.start >= 0 && span.start < span.end && span.end <= size;
}
} // namespace

AutoTagDialog::AutoTagDialog(Study &study, const ArticleList &articles, const VersionTexts &texts, const TagTree &tags,
                             QWidget *parent)
    : QDialog(parent)
    , m_study(&study)
    , m_articles(&articles)
    , m_texts(&texts)
    , m_wait(new QTimer(this))
    , m_words(new QLineEdit(this))
    , m_count(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_picker(new PassagePicker(this))
    , m_tags(new TagEntry(tags, TagEntry::Kind::Several, this))
    , m_tag(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tag all hits"));
    build();
    m_wait->setSingleShot(true);
    m_wait->setInterval(typingPause);
    connect(m_wait, &QTimer::timeout, this, &AutoTagDialog::search);
    connect(m_words, &QLineEdit::textEdited, m_wait, qOverload<>(&QTimer::start));
    connect(m_picker, &PassagePicker::checkedChanged, this, &AutoTagDialog::refresh);
    connect(m_tags, &TagEntry::chosenChanged, this, &AutoTagDialog::refresh);
    connect(m_tags, &TagEntry::accepted, this, &AutoTagDialog::tag);
    connect(m_tag, &QPushButton::clicked, this, &AutoTagDialog::tag);
    refresh();
}

void AutoTagDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rowMargin(fontMetrics()));
    m_words->setPlaceholderText(tr("Words to find in all articles"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_tags->setPrompt(tr("Tag them with"));
    m_tags->setFixedHeight(fontMetrics().height() * 8);
    // Enter in one of the lines is theirs.
    m_tag->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_tag, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_picker, 1);
    column->addWidget(m_tags);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
    setFocusProxy(m_words);
}

void AutoTagDialog::search()
{
    QList<SearchedText> texts;
    for (const ArticleList::Entry &entry : m_articles->entries()) {
        if (const auto text = m_texts->current(entry.article.id))
            texts.append({.title = titleOf(entry.article), .version = text->version.id, .text = text->version.text});
    }
    QtConcurrent::run(findAll, texts, m_words->text())
        .then(this, [this, number = ++m_search](const QList<PassageGroup> &groups) { showFound(number, groups); });
}

void AutoTagDialog::setHits(const SearchHits &hits)
{
    ++m_search;
    m_words->setText(hits.query);
    QList<PassageGroup> groups;
    for (const ArticleList::Entry &entry : m_articles->entries()) {
        const auto text = m_texts->current(entry.article.id);
        QList<TextSpan> spans;
        for (const SearchHit &hit : hits.hits) {
            if (text && hit.version == text->version.id && fits(hit.span, text->version.text.size()))
                spans.append(hit.span);
        }
        if (!spans.isEmpty())
            groups.append(groupOf({titleOf(entry.article), text->version.id, text->version.text}, spans));
    }
    showFound(m_search, groups);
}

void AutoTagDialog::showFound(quint64 number, const QList<PassageGroup> &groups)
{
    if (number == m_search)
        m_picker->setGroups(groups, Qt::Checked);
}

void AutoTagDialog::refresh()
{
    const int all = m_picker->passages().count();
    const int checked = int(m_picker->passages().checked().size());
    const QLocale locale;
    if (m_words->text().trimmed().isEmpty())
        m_count->setText(tr("Letters are compared without case and accents."));
    else if (all == 0)
        m_count->setText(tr("Nothing is found."));
    else
        m_count->setText(tr("%1 of %Ln hit(s) checked", nullptr, all).arg(locale.toString(checked)));
    m_tag->setText(tr("Tag %Ln hit(s)", nullptr, checked));
    m_tag->setEnabled(checked > 0 && !m_tags->chosen().isEmpty() && !m_study->isReadOnly());
}

void AutoTagDialog::tag()
{
    if (!m_tag->isEnabled())
        return;
    QList<TextHit> hits;
    for (const PassageChoice &choice : m_picker->passages().checked()) {
        hits.append({.version = choice.version, .span = choice.span});
    }
    const Result<HitsTagged> tagged = autoTag(*m_study, hits, m_tags->chosen());
    if (!tagged) {
        emit failed(tagged.error());
        return;
    }
    QString what = tr("%Ln hit(s) tagged.", nullptr, tagged->made + tagged->tagged);
    if (tagged->left > 0)
        what += QLatin1Char(' ') + tr("%Ln had the tag already.", nullptr, tagged->left);
    emit done(what);
    close();
}
