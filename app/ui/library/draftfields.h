// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article.h"

#include <QWidget>

class QLabel;
class QLineEdit;

// What is known of an article that is to be imported, to be mended before it is. The day is proposed with where it
// comes from, and checked as it is typed. Nothing is stored here. GUI thread.
class DraftFields : public QWidget
{
    Q_OBJECT

public:
    explicit DraftFields(QWidget *parent = nullptr);

    // `publishedFrom` as in ArticleDraft.
    void setArticle(const Article &article, const QString &publishedFrom);
    [[nodiscard]] const Article &article() const { return m_article; }
    void focusDate();

signals:
    void edited(const Article &article);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *line(const QString &name, QString Article::*member);
    void checkDate();

    Article m_article;
    QString m_proposed; // the day as it came, and from where
    QString m_proposedFrom;
    QList<std::pair<QLineEdit *, QString Article::*>> m_lines;
    QLineEdit *m_date = nullptr;
    QLabel *m_dateWords;
};
