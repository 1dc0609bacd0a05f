// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/splittagdialog.h"

#include "study/actions/splittag.h"
#include "ui/annotation/passagepicker.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

SplitTagDialog::SplitTagDialog(Study &study, const HighlightList &highlights, const TagTree &tags, TagId tag,
                               QWidget *parent)
    : QDialog(parent)
    , m_study(&study)
    , m_tag(tag)
    , m_name(new QLineEdit(this))
    , m_below(new QRadioButton(this))
    , m_beside(new QRadioButton(this))
    , m_picker(new PassagePicker(this))
    , m_split(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Tag *known = tags.find(tag);
    build(known ? known->name : QString());
    fill(highlights);
    connect(m_picker, &PassagePicker::checkedChanged, this, &SplitTagDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SplitTagDialog::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &SplitTagDialog::split);
    connect(m_split, &QPushButton::clicked, this, &SplitTagDialog::split);
    refresh();
}

void SplitTagDialog::build(const QString &tagName)
{
    const auto named = [&](const QString &sentence) {
        return QString(sentence).replace(QLatin1StringView("%1"), tagName);
    };
    const auto shortened = [](QString text) { // an & in a tag's name is no access key
        return text.replace(QLatin1Char('&'), QLatin1StringView("&&"));
    };
    setWindowTitle(named(tr("Split off from “%1”")));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rowMargin(fontMetrics()));
    m_name->setPlaceholderText(tr("Name of the new tag"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(200);
    m_below->setText(shortened(named(tr("Below “%1”"))));
    m_beside->setText(shortened(named(tr("Beside “%1”"))));
    m_beside->setChecked(true);
    m_split->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_split, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *places = new QHBoxLayout;
    places->addWidget(m_beside);
    places->addWidget(m_below);
    places->addStretch();
    auto *help = new QuietLabel(QuietLabel::Kind::Words, this);
    help->setText(tr("Check the highlights that get the new tag instead."));
    column->addWidget(m_name);
    column->addLayout(places);
    column->addWidget(help);
    column->addWidget(m_picker, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
}

void SplitTagDialog::fill(const HighlightList &highlights)
{
    QList<PassageGroup> groups;
    ArticleId last;
    for (const HighlightItem &item : highlights.items()) { // by article
        if (!item.tags.contains(m_tag))
            continue;
        if (groups.isEmpty() || item.article != last) {
            const Article article = highlights.article(item.article);
            groups.append({.title = QStringLiteral("%1 · %2").arg(article.name, article.title.simplified())});
        }
        last = item.article;
        groups.last().passages.append({.version = item.passage.version,
                                       .span = item.span,
                                       .highlight = item.id(),
                                       .words = item.passage.quote.left(400).simplified()});
    }
    m_picker->setGroups(groups, Qt::Unchecked);
}

void SplitTagDialog::refresh()
{
    const int checked = int(m_picker->passages().checked().size());
    m_split->setText(tr("Split off %Ln highlight(s)", nullptr, checked));
    m_split->setEnabled(checked > 0 && !m_name->text().trimmed().isEmpty() && !m_study->isReadOnly());
}

void SplitTagDialog::split()
{
    if (!m_split->isEnabled())
        return;
    QList<HighlightId> highlights;
    for (const PassageChoice &choice : m_picker->passages().checked()) {
        highlights.append(choice.highlight);
    }
    const QString name = m_name->text().simplified();
    const SplitPlace place = m_below->isChecked() ? SplitPlace::Below : SplitPlace::Beside;
    if (const Result<TagId> made = splitTag(*m_study, m_tag, highlights, name, place); !made) {
        emit failed(made.error());
        return;
    }
    emit done(tr("%Ln highlight(s) now have “%1” instead.", nullptr, int(highlights.size()))
                  .replace(QLatin1StringView("%1"), name));
    close();
}
