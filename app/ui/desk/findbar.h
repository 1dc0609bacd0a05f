// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

// The bar below the articles in which one types what to find. It only asks and shows; the search is someone else's.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;
    // Selected, so that the next letter replaces it, and with the focus.
    void edit(const QString &query);
    [[nodiscard]] bool isThisArticleOnly() const;
    // current counts from 0; -1: none of them.
    void showCount(qsizetype current, qsizetype count);
    void setCanTagAll(bool can);
    [[nodiscard]] QString countText() const;

signals:
    void queryChanged(const QString &query);
    void scopeChanged();
    void nextWanted();
    void previousWanted();
    void highlightWanted();
    void tagAllWanted();
    void closeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const QString &text, const QString &tip, void (FindBar::*wanted)());
    void applyIcons();

    QLineEdit *m_query;
    QLabel *m_count;
    QComboBox *m_scope;
    QList<QToolButton *> m_needHits;
    QToolButton *m_tagAll = nullptr;
};
